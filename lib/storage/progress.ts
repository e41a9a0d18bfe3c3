import * as v from 'valibot';

/** The name under which this device remembers how far somebody has come in the course. */
export const progressKey = 'waymark-progress';

const schema = v.record(
  v.string(),
  v.object({ opened: v.number(), answered: v.array(v.string()), reached: v.boolean() }),
);

/** Progress by the names of lessons: when each was opened last, what was answered in it, whether its goals were reached. */
export type KeptProgress = Readonly<
  Record<string, { readonly opened: number; readonly answered: readonly string[]; readonly reached: boolean }>
>;

const none: KeptProgress = {};
const changed = new EventTarget();
let latest: { readonly text: string | null; readonly progress: KeptProgress } = {
  text: null,
  progress: none,
};

/** How far somebody has come on this device; nothing where nothing readable is kept. The same state is the same object. */
export function keptProgress(): KeptProgress {
  let text: string | null = null;
  try {
    text = localStorage.getItem(progressKey);
  } catch {
    return latest.progress;
  }
  if (text !== latest.text) latest = { text, progress: read(text) };
  return latest.progress;
}

function read(text: string | null): KeptProgress {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? '{}'));
    return parsed.success ? parsed.output : none;
  } catch {
    return none;
  }
}

/** Remembers progress on this device; where that is not allowed it holds until the page is left. */
export function keepProgress(progress: KeptProgress): void {
  latest = { ...latest, progress };
  try {
    const text = JSON.stringify(progress);
    localStorage.setItem(progressKey, text);
    latest = { text, progress };
  } catch {
    // The page goes on with what it knows.
  }
  changed.dispatchEvent(new Event('change'));
}

/** Calls back when progress changes, in this tab or another; gives what ends it. */
export function onProgress(call: () => void): () => void {
  changed.addEventListener('change', call);
  window.addEventListener('storage', call);
  return () => {
    changed.removeEventListener('change', call);
    window.removeEventListener('storage', call);
  };
}
