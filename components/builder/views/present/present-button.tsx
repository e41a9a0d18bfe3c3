'use client';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../../lib/journey/index.ts';
import { asksToPresent, notePresenting, onDemand } from '../../../ui/index.ts';
import { useAction } from '../../actions/registry.tsx';
import { Guard } from '../../guard.tsx';
import { hasSomething } from './slides.ts';

const Presentation = onDemand(async () => (await import('./presentation.tsx')).Presentation);

/** Opens the presentation, over the whole screen where the device allows that; so does its address. */
export function PresentButton({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('views');
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const something = useRef(hasSomething(map));

  useEffect(() => {
    if (something.current && asksToPresent()) setOpen(true);
  }, []);

  async function present() {
    // First the screen, then the dialog: what comes last lies on top.
    await document.documentElement.requestFullscreen?.().catch(() => {});
    notePresenting(true);
    setOpen(true);
  }

  const presenting = useAction('present', { run: present, enabled: true });

  const close = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    notePresenting(false);
    setOpen(false);
    button.current?.focus();
  }, []);

  return (
    <>
      <button ref={button} type="button" className="button plain unprinted" {...presenting}>
        {t(($) => $.present.open)}
      </button>
      {open && (
        <Guard desk={null}>
          <Suspense>
            <Presentation map={map} close={close} />
          </Suspense>
        </Guard>
      )}
    </>
  );
}
