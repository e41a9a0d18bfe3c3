/** A tab's wish to edit a map. */
export interface EditingClaim {
  /** Becomes the editing tab at once; the one that was loses it. */
  readonly takeOver: () => void;
  /** Gives up editing, or waiting for it. */
  readonly release: () => void;
}

const patience = 300;

/**
 * Asks to be the one tab that edits a map. `onChange` hears true when it is, and false when another one is: after
 * 300 milliseconds of waiting, or when another tab takes over. A tab that waits gets its turn when the other closes.
 */
export function claimEditing(id: string, onChange: (editing: boolean) => void): EditingClaim {
  if (!navigator.locks) {
    onChange(true);
    return { takeOver: () => {}, release: () => {} };
  }
  const name = `waymark-map-${id}`;
  let done = false;
  let letGo = () => {};
  let waiting = new AbortController();

  async function hold(options: LockOptions) {
    try {
      await navigator.locks.request(name, options, () => {
        clearTimeout(timer);
        if (done) return;
        onChange(true);
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      });
    } catch {
      // Another tab took over, or this one stopped waiting to take over itself.
      if (done || options.signal?.aborted) return;
      onChange(false);
      queue();
    }
  }

  function queue() {
    waiting = new AbortController();
    hold({ signal: waiting.signal });
  }

  const timer = setTimeout(() => onChange(false), patience);
  queue();
  return {
    takeOver() {
      waiting.abort();
      hold({ steal: true });
    },
    release() {
      done = true;
      clearTimeout(timer);
      waiting.abort();
      letGo();
    },
  };
}
