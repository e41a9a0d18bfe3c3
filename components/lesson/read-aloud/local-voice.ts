/** What is looked at of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The device's own voice for a language, or null. A voice that is not local would send the text to somebody's server:
 * such voices are never used.
 */
export function localVoice<V extends Voice>(voices: readonly V[], tag: string): V | null {
  const own = voices.filter(({ localService, lang }) => localService === true && speaks(lang, tag));
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}

/** Some devices write `nb_NO`, and some call Bokmål plainly Norwegian. */
function speaks(lang: string, tag: string): boolean {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === tag || (tag === 'nb' && primary === 'no');
}
