'use client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingAt } from '../../lib/figure/index.ts';
import { stopOf, Waymark, way } from '../ui/index.ts';
import styles from './contents.module.css';

/** A part of a lesson: the id of its heading, and what it says. */
export interface Section {
  readonly id: string;
  readonly heading: string;
}

/** The parts of a lesson as a path in the margin of a wide page: how far one has read, and the way to each of them. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation('lesson');
  const here = useReading(sections);
  return (
    <nav className={`${styles.contents} unprinted`} aria-labelledby="contents">
      <p id="contents" className={styles.title}>
        {t(($) => $.contents)}
      </p>
      <ol className={`${way.path} ${way.small}`}>
        {sections.map(({ id, heading }, at) => {
          const standing = standingAt(at, here);
          return (
            <li key={id} className={`${stopOf(standing)} ${styles.stop}`}>
              <a href={`#${id}`} aria-current={standing === 'here' ? 'true' : undefined}>
                <Waymark standing={standing} />
                {heading}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The part that is being read: the last whose heading came into the upper part of the window; -1 before the first. */
function useReading(sections: readonly Section[]): number {
  const [here, setHere] = useState(-1);
  useEffect(() => {
    const headings = sections.flatMap(({ id }) => document.getElementById(id) ?? []);
    const look = () =>
      setHere(
        headings.findLastIndex((heading) => heading.getBoundingClientRect().top < window.innerHeight / 2),
      );
    const observer = new IntersectionObserver(look, { rootMargin: '0px 0px -50%' });
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [sections]);
  return here;
}
