import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../lib/journey/index.ts';

/** Names a moment by its title, or by its number while it has none. */
export function useMomentName() {
  const { t } = useTranslation('builder');
  return useCallback(
    (moment: Step, number: number): string =>
      moment.title.trim() === '' ? t(($) => $.fields.moment, { number }) : moment.title,
    [t],
  );
}
