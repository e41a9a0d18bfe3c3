import { choiceKeys } from './choices.ts';
import { databaseName, storeNames } from './database.ts';
import { progressKey } from './progress.ts';

/** The name under which this device remembers the language that was chosen last. */
export const localeKey = 'waymark-locale';

/** One thing that is kept on a device, where in the browser, and under which names. */
export interface KeptThing {
  readonly id: 'maps' | 'points' | 'readings' | 'progress' | 'locale' | 'choices' | 'pages';
  readonly where: 'database' | 'storage' | 'cache';
  readonly names: readonly string[];
}

/** Everything that is ever kept on a device; `pages` is kept by the worker for use without a network. */
export const keptThings: readonly KeptThing[] = [
  ...storeNames.map((id): KeptThing => ({ id, where: 'database', names: [`${databaseName}/${id}`] })),
  { id: 'progress', where: 'storage', names: [progressKey] },
  { id: 'locale', where: 'storage', names: [localeKey] },
  { id: 'choices', where: 'storage', names: Object.values(choiceKeys) },
  { id: 'pages', where: 'cache', names: ['waymark'] },
];
