// Takes the place of @pdf-lib/standard-fonts and @pdf-lib/upng in the browser's bundle (next.config.mjs):
// lib/pdf embeds its own fonts and no PNG, so their tables would be dead weight.
export const Encodings = {};
export const Font = {};
export const FontNames = {};
export default {};
