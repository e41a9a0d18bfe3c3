export { type Filled, filled, plainNames, sameText, valueAt } from './filled.ts';
export { chosenStep, fieldName, ideaAt, type ListName } from './names.ts';
export { lineIds } from './record.ts';
