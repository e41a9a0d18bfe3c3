import { Logo } from '../ui/index.ts';
import styles from './chooser.module.css';
import { Chooser, type LanguageChoice } from './chooser.tsx';

/** The door of the site: its name, and the five languages in their own words. */
export const Welcome = ({ choices }: { choices: readonly LanguageChoice[] }) => (
  <div className={styles.whole}>
    <div className={styles.top}>
      <Logo size={72} />
      <h1>Waymark</h1>
    </div>
    <Chooser choices={choices} />
  </div>
);
