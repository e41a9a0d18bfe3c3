'use client';
import { memo, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import { inOrder, isBlank, type JourneyMap, serialise } from '../../../lib/journey/index.ts';
import type { Reading } from '../../../lib/storage/index.ts';
import { download, fileName } from '../../press/index.ts';
import { Note } from '../../ui/index.ts';
import { ToolButtons } from '../actions/tools.tsx';
import { SavedNote } from '../desk/saved-note.tsx';
import type { Material } from '../model.ts';
import { Views } from '../views/views.tsx';
import styles from './review.module.css';
import { ReviewForm } from './review-form.tsx';
import { stillDesk } from './still-desk.ts';
import { useReading } from './use-reading.ts';

/** What the room is handed. */
export interface ReviewRoomProps {
  readonly start: Reading;
  readonly locale: Locale;
  readonly materials: readonly [Material, ...Material[]];
  readonly close: () => void;
}

/** Where a classmate's map is read and reviewed: the map to look at, the review beside it. */
export function ReviewRoom({ start, locale, materials, close }: ReviewRoomProps) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  const { file, review, keeping, change } = useReading(start);
  const [told, setTold] = useState<'saved' | 'blank' | null>(null);
  const { map } = file;
  const title = map.title || builder(($) => $.begin.untitled);
  const takeFocus = useCallback((heading: HTMLHeadingElement | null) => heading?.focus(), []);

  function save() {
    if (isBlank(review)) return setTold('blank');
    const name = t(($) => $.reading.fileTitle, { title });
    download(serialise(file), 'application/json', fileName(name, 'waymark.json'));
    setTold('saved');
  }

  return (
    <section aria-labelledby="reading-title" className={styles.room}>
      <h2 id="reading-title" ref={takeFocus} tabIndex={-1}>
        {t(($) => $.reading.title, { title })}
      </h2>
      <p className={styles.lead}>{t(($) => $.reading.lead)}</p>
      <div className="buttons">
        <button type="button" className="button plain" onClick={close}>
          {t(($) => $.reading.back)}
        </button>
        <ToolButtons />
      </div>
      <div className={styles.desk}>
        <section className="sheet" aria-labelledby="reading-map">
          <h3 id="reading-map">{t(($) => $.reading.map)}</h3>
          <Person map={map} />
          <StillMap map={map} locale={locale} materials={materials} />
        </section>
        <section className="sheet" aria-labelledby="reading-form">
          <h3 id="reading-form">{t(($) => $.reading.form)}</h3>
          <ReviewForm review={review} change={change} />
          <div className={styles.save}>
            <button type="button" className="button" onClick={save}>
              {t(($) => $.reading.save)}
            </button>
            <SavedNote keeping={keeping} saveFile={save} />
            <div role="status">
              {told && (
                <Note state={told === 'saved' ? 'done' : 'ahead'}>
                  <p>{t(($) => $.reading[told])}</p>
                </Note>
              )}
            </div>
          </div>
        </section>
      </div>
    </section>
  );
}

/** The map in all its views; writing the review never waits for it. */
const StillMap = memo(function StillMap({
  map,
  locale,
  materials,
}: Pick<ReviewRoomProps, 'locale' | 'materials'> & { map: JourneyMap }) {
  const [fallback] = materials;
  const desk = useMemo(() => stillDesk(map), [map]);
  const material = materials.find(({ scenario }) => scenario === map.origin?.scenario) ?? fallback;
  return <Views desk={desk} locale={locale} material={material} />;
});

/** Who makes the journey, and with which problem. */
function Person({ map }: { map: JourneyMap }) {
  const { t: journey } = useTranslation('journey');
  const problems = inOrder(map.persona.claims).filter(
    ({ about, text }) => about === 'problem' && text !== '',
  );
  return (
    <dl className={styles.person}>
      {map.persona.name && (
        <div>
          <dt>{journey(($) => $.person)}</dt>
          <dd lang={map.language}>{map.persona.name}</dd>
        </div>
      )}
      {problems.map(({ id, text }) => (
        <div key={id}>
          <dt>{journey(($) => $.problem)}</dt>
          <dd lang={map.language}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
