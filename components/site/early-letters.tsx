const faces = ['atkinson-400', 'atkinson-700', 'lexend-600'];

/** Asks for the letters of the first lines before the styles name them: those that come late wait for the next page. */
export const EarlyLetters = () =>
  faces.map((face) => (
    <link
      key={face}
      rel="preload"
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
      href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/fonts/${face}.woff2`}
    />
  ));
