import { useTranslation } from 'react-i18next';
import styles from './search.module.css';

/** A page where one may look without a search. */
export interface Way {
  readonly address: string;
  readonly title: string;
}

/** Where one may look before anything is asked, and where nothing was found. */
export function Ways({ ways }: { ways: readonly Way[] }) {
  const { t } = useTranslation('reference');
  return (
    <div className={styles.ways}>
      <p>{t(($) => $.search.elsewhere)}</p>
      <ul>
        {ways.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
