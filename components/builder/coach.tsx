'use client';
import Link from 'next/link';
import { memo, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../lib/i18n/index.ts';
import {
  type Finding,
  type FindingCode,
  type Id,
  type JourneyMap,
  type Lexicon,
  recordOf,
  review,
  stepsOf,
} from '../../lib/journey/index.ts';
import { useSpeaker } from '../ui/index.ts';
import styles from './coach.module.css';
import { useCalm } from './desk/use-calm.ts';
import { useMomentName } from './use-moment-name.ts';

/** What the coach is handed. */
export interface CoachProps {
  readonly map: JourneyMap;
  /** The lexicon of the map's language. */
  readonly lexicon: Lexicon;
  /** The language of the page. */
  readonly locale: Locale;
  /** The lesson paragraph behind a finding, where there is one. */
  readonly headings: Readonly<
    Partial<Record<FindingCode, { readonly lesson: string; readonly heading: string }>>
  >;
}

/** Milliseconds without a change after which the coach looks again: nobody is interrupted in mid-word. */
const pause = 700;

/** More hints than these at once are not read. */
const atOnce = 3;

/** What the coach notices on the map: hints that explain and never block, each of which can be hidden. */
export const Coach = ({ map, ...props }: CoachProps) => <Hints map={useCalm(map, pause)} {...props} />;

/** The hints about a map that stands still: a letter elsewhere does not draw them again. */
const Hints = memo(function Hints({ map: read, lexicon, locale, headings }: CoachProps) {
  const { t } = useTranslation('coach');
  const say = useSpeaker();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [hidden, setHidden] = useState<ReadonlySet<FindingCode>>(new Set());
  const findings = useMemo(() => review(read, lexicon), [read, lexicon]);
  const hints = [...Map.groupBy(findings, ({ code }) => code)]
    .filter(([code]) => !hidden.has(code))
    .slice(0, atOnce);

  function hide(code: FindingCode) {
    setHidden((before) => new Set(before).add(code));
    say(t(($) => $.dismissed));
    heading.current?.focus();
  }

  return (
    <section className={styles.coach} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t(($) => $.heading)}
      </h3>
      {hints.length === 0 ? (
        <p className={styles.none}>{t(($) => $.none)}</p>
      ) : (
        <ul className={styles.hints}>
          {hints.map(([code, found]) => {
            const paragraph = headings[code];
            return (
              <li key={code}>
                <p id={`${id}-${code}`} className={styles.title}>
                  {t(($) => $.findings[code].title)}
                </p>
                <Places map={read} findings={found} />
                <details className={`more ${styles.more}`}>
                  <summary aria-describedby={`${id}-${code}`}>{t(($) => $.more)}</summary>
                  <p>{t(($) => $.findings[code].reason)}</p>
                  <p>{t(($) => $.findings[code].example)}</p>
                  {paragraph && (
                    <p>
                      <Link
                        href={`/${locale}/lessons/${paragraph.lesson}/#${paragraph.heading}`}
                        prefetch={false}
                      >
                        {t(($) => $.lesson)}
                      </Link>
                    </p>
                  )}
                </details>
                <button
                  type="button"
                  className="button plain"
                  aria-describedby={`${id}-${code}`}
                  onClick={() => hide(code)}
                >
                  {t(($) => $.dismiss)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
});

/** Where a hint is about: the moment's name, the words that gave rise to it. */
function Places({ map, findings }: { map: JourneyMap; findings: readonly Finding[] }) {
  const nameOf = useMomentName();
  const steps = stepsOf(map.states.now);
  const places = findings.flatMap(({ at, params }) => {
    if (!at) return [];
    const behind = stepBehind(map, at);
    const number = steps.findIndex(({ id }) => id === behind);
    const step = steps[number];
    const text = params.text === step?.title ? undefined : params.text;
    return [{ id: at.id, step, number: number + 1, text }];
  });
  if (places.length === 0) return null;
  return (
    <ul className={styles.places}>
      {places.map(({ id, step, number, text }) => (
        <li key={id} lang={map.language}>
          {step && <span>{nameOf(step, number)}</span>} {text !== undefined && <q>{text}</q>}
        </li>
      ))}
    </ul>
  );
}

/** The step that a finding is about, where it is about one. */
function stepBehind({ states: { now } }: JourneyMap, at: NonNullable<Finding['at']>): Id | undefined {
  if (at.in === 'steps') return at.id;
  if (at.in === 'feelings') return recordOf(now.feelings, at.id)?.step;
  if (at.in === 'notes') {
    const on = recordOf(now.notes, at.id)?.on;
    return on?.kind === 'step' ? on.id : undefined;
  }
  return undefined;
}
