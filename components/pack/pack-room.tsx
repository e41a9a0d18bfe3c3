'use client';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packOf } from '../../content/index.ts';
import type { LevelName } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import type { NamesRead } from '../../lib/worksheet/index.ts';
import form from '../press/form.module.css';
import { ClassNames, fileName, MakeButton, useMaking } from '../press/index.ts';
import { useSpeaker } from '../ui/index.ts';
import { choicesIn, type PackChoices, sensible, type TitledSubject } from './choices.ts';
import { Holds } from './holds.tsx';
import styles from './pack.module.css';
import { pressPack } from './pack.ts';
import { type BandWords, PackForm } from './pack-form.tsx';

/** What a pack can be about, and the words that belong to other pages. */
export interface PackRoomProps {
  readonly locale: Locale;
  readonly subjects: readonly TitledSubject[];
  readonly bands: BandWords;
  readonly levels: Readonly<Record<LevelName, string>>;
}

/** The making of a teacher's pack: choose, see what it will hold, take it as one file. */
export function PackRoom({ locale, subjects, bands, levels }: PackRoomProps) {
  const { t } = useTranslation('teachers');
  const say = useSpeaker();
  const [choices, setChoices] = useState(() => choicesIn('', { locale, subjects }));
  const [pupils, setPupils] = useState<NamesRead | null>(null);

  // The address is read once; what can be chosen stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setChoices(choicesIn(location.search, { locale, subjects })), []);

  const names = pupils?.names ?? [];
  const items = packOf(choices);
  const fault = choices.supports.length === 0 ? t(($) => $.pack.oneSupport) : null;
  const held = [
    t(($) => $.pack.files, { count: items.length }),
    names.length > 0 && t(($) => $.pack.copies, { count: names.length }),
  ]
    .filter(Boolean)
    .join(' ');
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each change of what it holds
  useEffect(() => {
    if (!first.current) say(`${t(($) => $.pack.holds)}: ${held}`);
    first.current = false;
  }, [held]);

  const words = {
    download: t(($) => $.pack.make),
    making: t(($) => $.pack.making),
    made: t(($) => $.pack.made),
    fault: t(($) => $.pack.fault),
    cancelled: t(($) => $.pack.cancelled),
  };
  const making = useMaking(async (making) => {
    const bytes = await pressPack({ order: choices, names }, making);
    const title = t(($) => $.pack.fileTitle, { title: choices.subject.title });
    return bytes && { bytes, type: 'application/zip', name: fileName(title, 'zip') };
  }, words);

  return (
    <div className={styles.room}>
      <form className={form.form} onSubmit={(event) => event.preventDefault()}>
        <PackForm
          choices={choices}
          change={(part: Partial<PackChoices>) => setChoices(sensible({ ...choices, ...part }))}
          subjects={subjects}
          bands={bands}
          fault={fault}
        />
        <ClassNames read={pupils} take={setPupils} />
      </form>
      <div className={styles.holds}>
        <h3>{t(($) => $.pack.holds)}</h3>
        <p>{held}</p>
        <Holds title={choices.subject.title} items={items} names={names.length} levels={levels} />
        <div className={styles.make}>
          <MakeButton
            making={fault ? { ...making, make: () => say(fault) } : making}
            words={words}
            long={{
              cancel: t(($) => $.pack.cancel),
              progress: (progress) => t(($) => $.pack.progress, { ...progress }),
            }}
          />
        </div>
      </div>
    </div>
  );
}
