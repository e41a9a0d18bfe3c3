'use client';
import { useTranslation } from 'react-i18next';
import { type PackItem, packFolders } from '../../content/index.ts';
import type { LevelName } from '../../lib/course/index.ts';
import styles from './pack.module.css';

/** What a pack will hold, folder by folder, and which files have a sheet for each name. */
export function Holds({
  title,
  items,
  names,
  levels,
}: {
  /** What the pack is about. */
  title: string;
  items: readonly PackItem[];
  names: number;
  levels: Readonly<Record<LevelName, string>>;
}) {
  const { t } = useTranslation('teachers');
  const { t: worksheet } = useTranslation('worksheet');

  function titleOf(item: PackItem): string {
    switch (item.kind) {
      case 'plan':
        return t(($) => $.lesson.title, { title });
      case 'sheet': {
        const name = worksheet(($) => $.sheets[item.sheet]);
        const { support } = item;
        return support ? `${name} – ${worksheet(($) => $.support[support])}` : name;
      }
      case 'map':
        return levels[item.level];
      case 'key':
        return worksheet(($) => $.sheets[item.sheet]);
      case 'remarks':
        return t(($) => $.pack.remarks.name);
    }
  }

  return (
    <ul className={styles.folders}>
      {packFolders.map((folder) => {
        const inside = items.filter((item) => item.folder === folder);
        if (inside.length === 0) return null;
        return (
          <li key={folder}>
            <strong>{t(($) => $.pack.folders[folder])}</strong>{' '}
            <span className={styles.count}>{t(($) => $.pack.files, { count: inside.length })}</span>
            <ul>
              {inside.map((item) => (
                <li key={item.path}>
                  {titleOf(item)}
                  {item.named && names > 0 && (
                    <span className={styles.count}> {t(($) => $.pack.copies, { count: names })}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
