'use client';
import { useTranslation } from 'react-i18next';
import type { PersonWords } from '../../../lib/course/index.ts';
import type { Support } from '../../../lib/worksheet/index.ts';

/** How much of a story's map is there at the beginning: its moments in a muddle, or what the support level says. */
export type Filled = Support | 'muddled';

/** A blank story would be a journey of one's own. */
const offered = ['muddled', 'frames', 'two-missing', 'one-missing', 'example'] as const;

/** What is not about the example's own person. */
const forAnybody: readonly Filled[] = ['muddled', 'frames'];

const offeredFor = (person: PersonWords | null): readonly (typeof offered)[number][] =>
  offered.filter((one) => !person || forAnybody.includes(one));

/** What was wanted where it is offered for that person (null for the example's own), else the muddle. */
export const filledFor = (person: PersonWords | null, wanted: Filled) =>
  offeredFor(person).find((one) => one === wanted) ?? 'muddled';

/** Asks how much is filled in. */
export function FilledChoice({
  filled,
  person,
  want,
}: {
  filled: Filled;
  person: PersonWords | null;
  want: (filled: Filled) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: worksheet } = useTranslation('worksheet');
  return (
    <label>
      {worksheet(($) => $.form.support)}
      <select
        className="field"
        value={filled}
        onChange={({ target }) => want(offered.find((one) => one === target.value) ?? 'muddled')}
      >
        {offeredFor(person).map((one) => (
          <option key={one} value={one}>
            {one === 'muddled' ? t(($) => $.begin.muddled) : worksheet(($) => $.support[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
