import type { FontFiles } from '../../lib/pdf/index.ts';
import { answering } from '../press/index.ts';
import { makePack, type PackAsked } from './make-pack.ts';

// Layouts and all in a worker: a pack takes a second or more, and the page goes on.
self.onmessage = ({
  data: { asked, fonts },
}: MessageEvent<{ readonly asked: PackAsked; readonly fonts: FontFiles }>) =>
  answering((onProgress) => makePack(asked, fonts, onProgress));
