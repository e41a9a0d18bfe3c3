/**
 * Puts the reader's settings on `<html>`, which therefore must not complain that the server wrote it without. The page
 * waits for it, or it would be painted twice.
 */
export const ReadingScript = () => <script src={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/reading.js`} />;
