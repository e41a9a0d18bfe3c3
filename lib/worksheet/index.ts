export { type CertificateInput, certificateSheet } from './certificate.ts';
export { type Differences, differencesOf, type PlaceDifference } from './differences.ts';
export { type FieldShape, fieldLook, fieldText } from './field-look.ts';
export { type Filled, fieldName, filled, type ListName, sameText, valueAt } from './fields.ts';
export { type FontMetrics, fontNames, metrics } from './fonts.ts';
export { type JourneyMapInput, journeyMapSheet } from './journey-map/index.ts';
export type { SheetInput, Side } from './kit/desk.ts';
export { boxWidth, covers, measure, type Piece, pieces, printable } from './measure.ts';
export type {
  Face,
  FieldOp,
  Ink,
  LineOp,
  Measure,
  Node,
  Op,
  Page,
  PathOp,
  RectOp,
  Report,
  Role,
  Sheet,
  TextOp,
} from './page.ts';
export { palette } from './palette.ts';
export { type Paper, papers } from './paper.ts';
export { type PlaceWords, placeWords, valueWords } from './place-words.ts';
export { type ReadBack, type ReadBackFault, readBack } from './read-back.ts';
export { type LayOut, type SheetName, sheets } from './sheets/index.ts';
export { type Support, supports, withSupport } from './support.ts';
export { type SheetWords, scoreWords, sheetWords } from './words.ts';
export { wrap } from './wrap.ts';
