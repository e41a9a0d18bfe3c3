export { choice, choiceKeys, choose } from './choices.ts';
export { claimEditing, type EditingClaim } from './editing.ts';
export { forgetEverything } from './forget.ts';
export { type KeptThing, keptThings, localeKey } from './kept.ts';
export {
  bringBack,
  canKeep,
  type Forgotten,
  forgetMap,
  type KeepFault,
  type KeptMap,
  keepMap,
  keptAt,
  keptMap,
  keptMaps,
  onKept,
} from './maps.ts';
export { forgetPoint, keepPoint, mostPoints, type Point, pointsOf, readPoint } from './points.ts';
export { type KeptProgress, keepProgress, keptProgress, onProgress } from './progress.ts';
export {
  chooseReading,
  type ReadingSetting,
  readingNow,
  readingSettings,
} from './reading-settings.ts';
export {
  forgetReading,
  type KeptReading,
  keepReading,
  keptReading,
  keptReadings,
  type Reading,
} from './readings.ts';
