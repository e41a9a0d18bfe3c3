import Link from 'next/link';
import type { ReactNode } from 'react';
import { moveNames } from '../../../lib/course/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';
import type { Page } from '../../../lib/worksheet/index.ts';
import { SheetSvg } from '../../worksheet/index.ts';
import styles from './ways.module.css';

/** A lesson at the beginning of the course. */
export interface FirstLesson {
  readonly name: string;
  readonly title: string;
  readonly minutes: number;
}

/** What one does here, as three waymarks on a path: learn, draw and print, each with a small piece of the real thing. */
export async function Ways({
  locale,
  lessons,
  sheet,
}: {
  locale: Locale;
  lessons: readonly FirstLesson[];
  sheet: Page;
}) {
  const [t, builder, worksheet] = await Promise.all([
    createT(locale, 'site'),
    createT(locale, 'builder'),
    createT(locale, 'worksheet'),
  ]);
  const ways: readonly { name: 'learn' | 'draw' | 'print'; folder: string; piece: ReactNode }[] = [
    {
      name: 'learn',
      folder: 'lessons',
      piece: (
        <ol className={styles.lessons}>
          {lessons.map(({ name, title, minutes }) => (
            <li key={name}>
              <Link href={`/${locale}/lessons/${name}/`} prefetch={false}>
                {title}
              </Link>
              <span>{t(($) => $.lessons.minutes, { count: minutes })}</span>
            </li>
          ))}
        </ol>
      ),
    },
    {
      name: 'draw',
      folder: 'builder',
      piece: (
        <ol className={styles.moves}>
          {moveNames.map((move) => (
            <li key={move}>{builder(($) => $.moves[move].name)}</li>
          ))}
        </ol>
      ),
    },
    {
      name: 'print',
      folder: 'worksheets',
      piece: (
        <div className={styles.sheet}>
          <SheetSvg page={sheet} label={worksheet(($) => $.sheets['emotion-curve'])} />
        </div>
      ),
    },
  ];
  return (
    <ol className={styles.ways}>
      {ways.map(({ name, folder, piece }) => (
        <li key={name}>
          <h3>{t(($) => $.home.ways[name].title)}</h3>
          <p>{t(($) => $.home.ways[name].text)}</p>
          {piece}
          <Link className={styles.link} href={`/${locale}/${folder}/`} prefetch={false}>
            {t(($) => $.home.ways[name].link)}
          </Link>
        </li>
      ))}
    </ol>
  );
}
