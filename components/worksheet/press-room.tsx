'use client';
import type { TFunction } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../lib/i18n/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import { type KeptMap, keptMap, keptMaps } from '../../lib/storage/index.ts';
import {
  journeyMapSheet,
  measure,
  type Paper,
  papers,
  type Report,
  type Support,
  sheetWords,
  supports,
  withSupport,
} from '../../lib/worksheet/index.ts';
import { PressButton } from '../press/index.ts';
import styles from './press-room.module.css';
import { SheetHtml } from './sheet-html.tsx';
import { SheetSvg } from './sheet-svg.tsx';

/** The worksheets page's work: choose what to print, see the real pages at once, take the PDF. */
export function PressRoom({ locale, examples }: { locale: Locale; examples: readonly Example[] }) {
  const { t } = useTranslation('worksheet');
  const { t: journey } = useTranslation('journey');
  const { t: sheets } = useTranslation('sheets');
  const [kept, setKept] = useState<readonly KeptMap[]>([]);
  const [source, setSource] = useState(examples[0]?.scenario ?? '');
  const [own, setOwn] = useState<JourneyMap | null>(null);
  const [support, setSupport] = useState<Support>('example');
  const [paper, setPaper] = useState<Paper>('a4');

  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const scenario = examples.find((one) => one.scenario === asked.get('scenario'));
    if (scenario) setSource(scenario.scenario);
    setSupport(supports.find((one) => one === asked.get('support')) ?? 'example');
    setPaper(papers.find((one) => one === asked.get('paper')) ?? 'a4');
    keptMaps().then((maps) => {
      setKept(maps);
      const wanted = maps.find(({ id }) => id === asked.get('map'));
      if (wanted) setSource(mine(wanted.id));
    });
  }, [examples]);

  useEffect(() => {
    setOwn(null);
    let current = true;
    if (isMine(source))
      keptMap(source.slice(mine('').length)).then((read) => {
        if (current && read?.ok) setOwn(read.file.map);
      });
    return () => {
      current = false;
    };
  }, [source]);

  const example = examples.find(({ scenario }) => scenario === source)?.map;
  const sheet = useMemo(() => {
    const map = own ?? (example && withSupport(example, support));
    const words = sheetWords(journey, t);
    if (!map) return null;
    const side = { locale, words, t: sheets, map, example: own ? null : (example ?? null) };
    return journeyMapSheet({ sides: [side], paper, fillable: false, large: false }, measure);
  }, [own, example, support, locale, paper, journey, sheets, t]);

  return (
    <div className={styles.room}>
      <form
        className={`${styles.form} unprinted`}
        aria-label={t(($) => $.form.label)}
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          label={t(($) => $.form.source)}
          value={source}
          choose={setSource}
          options={[
            ...examples.map(({ scenario, map: { title } }) => ({ value: scenario, text: title })),
            ...kept.map(({ id, title }) => ({
              value: mine(id),
              text: t(($) => $.form.own, { title: title || t(($) => $.sheet.blankTitle) }),
            })),
          ]}
        />
        {!isMine(source) && (
          <fieldset>
            <legend>{t(($) => $.form.support)}</legend>
            {supports.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="support"
                  checked={support === one}
                  onChange={() => setSupport(one)}
                />
                {t(($) => $.support[one])}
              </label>
            ))}
          </fieldset>
        )}
        <Choice
          label={t(($) => $.form.paper)}
          value={paper}
          choose={(value) => setPaper(papers.find((one) => one === value) ?? 'a4')}
          options={papers.map((one) => ({ value: one, text: t(($) => $.papers[one]) }))}
        />
        {sheet && (
          <PressButton
            sheet={() => sheet}
            words={{
              download: t(($) => $.form.download),
              making: t(($) => $.form.making),
              made: t(($) => $.form.made),
              fault: t(($) => $.form.fault),
            }}
          />
        )}
        {sheet?.reports.map((report) => (
          <p key={JSON.stringify(report)}>{notice(t, report)}</p>
        ))}
      </form>
      <section aria-labelledby="preview" className={styles.preview}>
        <h2 id="preview" className="unprinted">
          {t(($) => $.preview)}
        </h2>
        {sheet && (
          <>
            <p className="unprinted">{t(($) => $.pages, { count: sheet.pages.length })}</p>
            <ol>
              {sheet.pages.map((page, at) => {
                const label = t(($) => $.pageOf, { page: at + 1, pages: sheet.pages.length });
                return (
                  <li key={label}>
                    <SheetSvg page={page} label={`${sheet.title}. ${label}`} />
                  </li>
                );
              })}
            </ol>
            <details className={`more ${styles.twin} unprinted`}>
              <summary>{t(($) => $.asText)}</summary>
              <SheetHtml sheet={sheet} />
            </details>
          </>
        )}
      </section>
    </div>
  );
}

/** A scenario's complete map in the language of the page. */
export interface Example {
  readonly scenario: string;
  readonly map: JourneyMap;
}

const notice = (t: TFunction<'worksheet'>, report: Report): string =>
  report.code === 'missing-glyph'
    ? t(($) => $.notice.missingGlyph, report.params)
    : t(($) => $.notice.shortened, report.params);

const mine = (id: string): string => `map:${id}`;
const isMine = (source: string): boolean => source.startsWith(mine(''));

function Choice({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  choose: (value: string) => void;
}) {
  return (
    <label className={styles.choice}>
      {label}
      <select className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
