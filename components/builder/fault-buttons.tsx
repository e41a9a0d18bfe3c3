'use client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { returnFocus } from '../ui/index.ts';

/** The ways on from what broke: once more, what else is offered there, the page anew. */
export function FaultButtons({ again, children }: { again: () => void; children: ReactNode }) {
  const { t } = useTranslation('builder');
  return (
    <div className="buttons">
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          again();
          returnFocus(currentTarget);
        }}
      >
        {t(($) => $.broken.again)}
      </button>
      {children}
      <button type="button" className="button plain" onClick={() => location.reload()}>
        {t(($) => $.broken.reload)}
      </button>
    </div>
  );
}
