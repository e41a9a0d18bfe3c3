import { useTranslation } from 'react-i18next';
import { control, type Gone } from './model.ts';
import styles from './outline.module.css';

/** Stands where something was removed, and brings it back. */
export function GoneLine({ gone, bringBack }: { gone: Gone; bringBack: () => void }) {
  const { t } = useTranslation('editing');
  return (
    <li className={styles.gone}>
      <span>{gone.message}</span>
      <button
        type="button"
        className="button plain"
        data-control={control('back', gone.id)}
        onClick={bringBack}
      >
        {t(($) => $.bringBack)}
      </button>
    </li>
  );
}
