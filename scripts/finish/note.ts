import { existsSync, renameSync, rmSync } from 'node:fs';
import { buildStamp } from '../sources.mjs';

/** Out/ is whole: what ensure.mjs noted when the build began now holds for it. */
export function noteDone(): void {
  if (existsSync(buildStamp.begun)) renameSync(buildStamp.begun, buildStamp.done);
  else rmSync(buildStamp.done, { force: true });
}
