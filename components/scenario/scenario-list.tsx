import Link from 'next/link';
import { type ScenarioFrame, symbolsOf } from '../../lib/course/index.ts';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import { StoryPicture } from '../ui/index.ts';
import styles from './scenario.module.css';

/** A scenario in the list: its frame, and what it is called. */
export interface ListedScenario {
  readonly frame: ScenarioFrame;
  readonly title: string;
  readonly summary: string;
}

/** The scenarios to choose from. */
export async function ScenarioList({
  locale,
  scenarios,
}: {
  locale: Locale;
  scenarios: readonly ListedScenario[];
}) {
  const t = await createT(locale, 'scenarios');
  return (
    <>
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <ul className={styles.list}>
        {scenarios.map(({ frame, title, summary }, at) => (
          <li key={frame.name} className={at === 0 ? `sheet ${styles.first}` : undefined}>
            <StoryPicture symbols={symbolsOf(frame)} stops={at === 0 ? 5 : 4} />
            <div>
              <h2>
                <Link href={`/${locale}/scenarios/${frame.name}/`} prefetch={false}>
                  {title}
                </Link>
              </h2>
              <p>{summary}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
