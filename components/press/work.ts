/** How far something has come: sheets of a class set, files of a pack. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** How the making of a file is followed and stopped. */
export interface Making {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** What a worker answers: how far it has come, then the file or that it failed. */
export type Answer =
  | { readonly progress: Progress }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failed: true };

/** Has a worker make what is ordered; it ends with it, also where the signal stops it. Null when it could not be done. */
export async function workOf(
  begin: () => Worker,
  order: unknown,
  { signal, onProgress }: Making,
): Promise<Uint8Array<ArrayBuffer> | null> {
  signal.throwIfAborted();
  const worker = begin();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('progress' in data) onProgress(data.progress);
        else resolve('bytes' in data ? data.bytes : null);
      };
      worker.onerror = reject;
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

/** In a worker: makes what is ordered, and answers how far it has come and how it went. */
export async function answering(
  make: (onProgress: (done: number, all: number) => void) => Promise<Uint8Array<ArrayBuffer>>,
) {
  const answer = (said: Answer, transfer: Transferable[] = []) => self.postMessage(said, { transfer });
  try {
    const bytes = await make((done, all) => answer({ progress: { done, all } }));
    answer({ bytes }, [bytes.buffer]);
  } catch {
    answer({ failed: true });
  }
}
