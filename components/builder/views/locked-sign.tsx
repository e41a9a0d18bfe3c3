import { useTranslation } from 'react-i18next';

/** Says that what stands here may not be changed. */
export function LockedSign() {
  const { t } = useTranslation('editing');
  const says = t(($) => $.locked);
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" role="img" aria-label={says}>
      <title>{says}</title>
      <path d="M5 7 V5 a3 3 0 0 1 6 0 V7" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
    </svg>
  );
}
