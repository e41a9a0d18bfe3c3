export { claimEditing, type EditingClaim } from './editing.ts';
export { forgetMap, type KeepFault, type KeptMap, keepMap, keptMap, keptMaps, onKept } from './maps.ts';
