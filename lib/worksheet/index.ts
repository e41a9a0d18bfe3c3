export { type CertificateInput, certificateSheet } from './certificate.ts';
export {
  type GlossaryTerm,
  type KeyPart,
  type KeyWords,
  keyParts,
  type LessonOnPaper,
  type PaperOption,
  type PaperQuestion,
  type PlaceKey,
  type RubricOnPaper,
} from './course.ts';
export { type Differences, differencesOf, type PlaceDifference } from './differences.ts';
export { type FieldShape, fieldLook, fieldText } from './field-look.ts';
export { type Filled, fieldName, filled, type ListName, lineIds, sameText, valueAt } from './fields/index.ts';
export { type FontMetrics, fontNames, metrics } from './fonts.ts';
export { journeyMapSheet } from './journey-map/index.ts';
export { keyOf } from './keys/index.ts';
export type { PhaseSide, SheetInput, Side } from './kit/desk.ts';
export { type Link, linkTo } from './link.ts';
export { boxWidth, covers, measure, type Piece, pieces, printable } from './measure.ts';
export { fitted, hasSlot, roomOf, withName } from './name-slot.ts';
export { type NamesNotice, type NamesRead, namesIn, namesLimit } from './names.ts';
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
export { type PlanWords, planWords } from './plan-words.ts';
export { type ReadBack, type ReadBackFault, readBack } from './read-back.ts';
export { type LayOut, mapOn, sheets } from './sheets/index.ts';
export { type LessonPlan, lessonPlanSheet } from './sheets/lesson-plan.ts';
export { type Made, makeByName } from './sheets/made.ts';
export {
  fitsOn,
  hasKey,
  isOfLesson,
  isOfMap,
  type SheetName,
  sheetNames,
  takesLesson,
} from './sheets/offer.ts';
export { type Remarks, remarksSheet } from './sheets/remarks.ts';
export { type Support, showsClaim, supports, withSupport } from './support.ts';
export { type AskedWords, askedWords, type SheetWords, scoreWords, sheetWords } from './words.ts';
export { wrap } from './wrap.ts';
