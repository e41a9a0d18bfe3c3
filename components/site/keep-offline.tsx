'use client';
import { useEffect, useState } from 'react';
import type { Locale } from '../../lib/i18n/index.ts';

/** Keeps the pages of this language on the device once the page has settled, and says when they are there. */
export function KeepOffline({ locale, kept }: { locale: Locale; kept: string }) {
  const [here, setHere] = useState(false);
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => setHere(data.type === 'kept');
    keep(locale, channel.port2).catch(() => setHere(false));
    return () => channel.port1.close();
  }, [locale]);
  return <p aria-live="polite">{here ? kept : '\u00a0'}</p>;
}

async function keep(locale: Locale, port: MessagePort) {
  await navigator.serviceWorker.register(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/sw.js`, {
    updateViaCache: 'none',
  });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'keep', locale }, [port]);
}
