'use client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { inOrder, type JourneyMap } from '../../../lib/journey/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import type { ViewProps } from './model.ts';
import { NotYet } from './not-yet.tsx';
import styles from './priorities.module.css';

const cell = 44;
const ranks = [1, 2, 3, 4, 5] as const;

/** The ideas by what they help (up) and how easy they are (to the right); nothing while none has both ranks. */
export function Priorities({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const placed = inOrder(map.ideas).flatMap(({ id, impact, feasibility, chosen }, at) =>
    impact && feasibility ? [{ id, number: at + 1, impact, feasibility, chosen }] : [],
  );
  if (placed.length === 0) return null;
  const rank = (value: number) => t(($) => $.fields.rank, { rank: value });
  const told = placed
    .map(
      ({ number, impact, feasibility }) =>
        `${t(($) => $.fields.idea, { number })}. ${t(($) => $.fields.impact)} ${rank(impact)}. ${t(($) => $.fields.feasibility)} ${rank(feasibility)}.`,
    )
    .join(' ');
  const size = cell * ranks.length;
  return (
    <figure className={styles.priorities}>
      <figcaption className={styles.impact}>{t(($) => $.fields.impact)}</figcaption>
      <svg viewBox={`-1 -1 ${size + 2} ${size + 2}`} role="img" aria-label={told}>
        {ranks.flatMap((impact) =>
          ranks.map((feasibility) => (
            <rect
              key={`${impact} ${feasibility}`}
              className={impact + feasibility >= 8 ? styles.first : styles.cell}
              x={(feasibility - 1) * cell}
              y={(5 - impact) * cell}
              width={cell}
              height={cell}
            />
          )),
        )}
        {placed.map(({ id, number, impact, feasibility, chosen }) => {
          const same = placed.filter((other) => other.impact === impact && other.feasibility === feasibility);
          const shift = (same.findIndex((other) => other.id === id) - (same.length - 1) / 2) * 14;
          const x = (feasibility - 0.5) * cell + shift;
          const y = (5.5 - impact) * cell;
          return (
            <g key={id} className={chosen ? styles.chosen : styles.idea}>
              <circle cx={x} cy={y} r={13} />
              <text x={x} y={y + 5} textAnchor="middle">
                {number}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={styles.feasibility}>{t(($) => $.fields.feasibility)}</p>
    </figure>
  );
}

/** The ideas in words, with the numbers that stand in the drawing. */
function Ideas({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  return (
    <ol className={styles.ideas}>
      {inOrder(map.ideas).map(({ id, text, reason, impact, feasibility, chosen }, at) => (
        <li key={id} className={chosen ? styles.taken : undefined}>
          <span className={styles.number} aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <strong lang={map.language}>{text || t(($) => $.fields.idea, { number: at + 1 })}</strong>
            {reason && <p lang={map.language}>{reason}</p>}
            <p className={styles.ranks}>
              <span>
                {t(($) => $.fields.impact)} {rankOf(t, impact)}
              </span>
              <span>
                {t(($) => $.fields.feasibility)} {rankOf(t, feasibility)}
              </span>
            </p>
            {chosen && <p className={styles.chosenIdea}>{t(($) => $.fields.chosen)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

const rankOf = (t: TFunction<'builder'>, rank: number | null) =>
  rank === null ? t(($) => $.fields.rankNone) : t(($) => $.fields.rank, { rank });

/** The priorities as a view, or what to do to get them. */
export function PrioritiesView({ desk }: ViewProps) {
  const { t } = useTranslation('views');
  const map = useCalm(desk.map);
  const ranked = inOrder(map.ideas).some(({ impact, feasibility }) => impact && feasibility);
  return ranked ? (
    <div className={styles.ranked}>
      <Priorities map={map} />
      <Ideas map={map} />
    </div>
  ) : (
    <NotYet move="ideas">{t(($) => $.priorities.empty)}</NotYet>
  );
}
