'use client';
import { useTranslation } from 'react-i18next';
import type { AgeBand, Score } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { FacePicks } from '../../ui/index.ts';

const five: readonly Score[] = [-2, -1, 0, 1, 2];
const three: readonly Score[] = [-2, 0, 2];

/** The scores that an age band chooses among, and the one that is chosen in any case. */
export const offeredScores = (band: AgeBand, score: Score | null): readonly Score[] =>
  five.filter((one) => band !== '8-11' || three.includes(one) || one === score);

/**
 * Faces, one to be chosen: three for the youngest, five for the others; a score from elsewhere stays to be seen while
 * it is chosen. `name` is the radio group's and must be unique on the page.
 */
export function FaceChoice({
  name,
  score,
  band,
  locked,
  choose,
}: {
  name: string;
  score: Score | null;
  band: AgeBand;
  locked: boolean;
  choose: (score: Score) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  return (
    <FacePicks
      name={name}
      label={t(($) => $.fields.face)}
      scores={offeredScores(band, score)}
      words={scoreWords(journey)}
      chosen={score}
      locked={locked}
      choose={choose}
    />
  );
}
