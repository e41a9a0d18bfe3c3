import { pieces, type Sheet } from '../../../lib/worksheet/index.ts';

/** Letters and signs alone: white space is for the reader of a PDF to find. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/\s/g, '');

/** The letters that the layout set on each page of a sheet, in their order. */
export const lettersSet = ({ pages }: Pick<Sheet, 'pages'>): string[] =>
  pages.map(({ ops }) =>
    lettersOf(
      ops
        .flatMap((op) => (op.op === 'text' ? pieces(op.text, op.face) : []))
        .map(({ text }) => text)
        .join(''),
    ),
  );
