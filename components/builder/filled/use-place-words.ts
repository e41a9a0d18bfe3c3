'use client';
import { useTranslation } from 'react-i18next';
import type { PlaceWords } from '../../../lib/worksheet/index.ts';

/** The catalogues out of which the places of a sheet are named. */
export function usePlaceWords(): PlaceWords {
  const { t: begin } = useTranslation('begin');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { t: plan } = useTranslation('plan');
  const { t: structure } = useTranslation('structure');
  const { t: views } = useTranslation('views');
  return { begin, builder, journey, plan, structure, views };
}
