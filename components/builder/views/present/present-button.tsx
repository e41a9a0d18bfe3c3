'use client';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../../lib/journey/index.ts';
import { useAction } from '../../actions/registry.tsx';
import { hasSomething } from './slides.ts';

const Presentation = lazy(async () => ({ default: (await import('./presentation.tsx')).Presentation }));

/** The address says that the map is being presented, so that it can be opened so. */
const [name, value] = ['view', 'present'] as const;

/** Opens the presentation, over the whole screen where the device allows that; so does its address. */
export function PresentButton({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('views');
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const something = useRef(hasSomething(map));

  useEffect(() => {
    if (something.current && new URLSearchParams(location.search).get(name) === value) setOpen(true);
  }, []);

  async function present() {
    // First the screen, then the dialog: what comes last lies on top.
    await document.documentElement.requestFullscreen?.().catch(() => {});
    address(true);
    setOpen(true);
  }

  const presenting = useAction('present', { run: present, enabled: true });

  const close = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    address(false);
    setOpen(false);
    button.current?.focus();
  }, []);

  return (
    <>
      <button ref={button} type="button" className="button plain unprinted" {...presenting}>
        {t(($) => $.present.open)}
      </button>
      {open && (
        <Suspense>
          <Presentation map={map} close={close} />
        </Suspense>
      )}
    </>
  );
}

function address(presenting: boolean) {
  const url = new URL(location.href);
  if (presenting) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}
