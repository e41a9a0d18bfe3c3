'use client';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { keysIn } from '../../../lib/builder/index.ts';
import styles from './actions.module.css';
import { isApple } from './apple.ts';

const appleSigns: Readonly<Record<string, string>> = { mod: '⌘', alt: '⌥', Shift: '⇧' };
const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Combinations of keys as they stand on the keyboard of this device, in the page's language. */
export function Keys({ combinations }: { combinations: readonly string[] }) {
  const { t } = useTranslation('actions');
  const words: Readonly<Record<string, string>> = {
    mod: t(($) => $.keys.mod),
    alt: t(($) => $.keys.alt),
    Shift: t(($) => $.keys.shift),
    Enter: t(($) => $.keys.enter),
    Escape: t(($) => $.keys.escape),
    ...arrows,
    ...(isApple() ? appleSigns : {}),
  };
  return combinations.map((combination, at) => (
    <Fragment key={combination}>
      {at > 0 && ', '}
      <span className={styles.keys}>
        {keysIn(combination).map((key, place) => (
          <Fragment key={key}>
            {place > 0 && '+'}
            <kbd>{words[key] ?? key.toUpperCase()}</kbd>
          </Fragment>
        ))}
      </span>
    </Fragment>
  ));
}
