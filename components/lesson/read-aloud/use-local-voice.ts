import { useCallback, useSyncExternalStore } from 'react';
import { localVoice } from './local-voice.ts';

const voiceNow = (tag: string) => localVoice(globalThis.speechSynthesis?.getVoices() ?? [], tag);

function onVoices(changed: () => void) {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', changed);
  return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', changed);
}

/** A way to the device's own voice for a language; null where there is none. Voices may come late. */
export function useLocalVoice(tag: string): (() => SpeechSynthesisVoice | null) | null {
  // Browsers make new objects of the same voices each time: the name is what stays.
  const name = useSyncExternalStore(
    onVoices,
    () => voiceNow(tag)?.voiceURI ?? null,
    () => null,
  );
  const voice = useCallback(() => voiceNow(tag), [tag]);
  return name === null ? null : voice;
}
