import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane, Stage } from '../../../lib/journey/index.ts';

/** Names a stage by its title, or by its number while it has none. */
export function useStageName() {
  const { t } = useTranslation('structure');
  return useCallback(
    ({ title }: Stage, number: number): string =>
      title.trim() === '' ? t(($) => $.stages.number, { number }) : title,
    [t],
  );
}

/** Names a lane by its title, or by the word for its kind. */
export function useLaneName() {
  const { t } = useTranslation('journey');
  return useCallback(
    ({ title, kind }: Pick<Lane, 'title' | 'kind'>): string => title || t(($) => $.lanes[kind]),
    [t],
  );
}
