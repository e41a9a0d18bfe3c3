export { forgetMap, type KeepFault, type KeptMap, keepMap, keptMap, keptMaps } from './maps.ts';
