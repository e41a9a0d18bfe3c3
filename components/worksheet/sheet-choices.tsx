'use client';
import { useTranslation } from 'react-i18next';
import { locales, nameOf } from '../../lib/i18n/index.ts';
import type { KeptMap } from '../../lib/storage/index.ts';
import {
  fitsOn,
  isOfLesson,
  isOfMap,
  papers,
  sheetNames,
  supports,
  takesLesson,
} from '../../lib/worksheet/index.ts';
import form from '../press/form.module.css';
import { Choice, Picks } from '../press/index.ts';
import type { Choices } from './choices.ts';
import type { Titled } from './press-room.tsx';

/** What can be chosen for a sheet: only what makes a difference to it. */
export function SheetChoices({
  choices,
  change,
  scenarios,
  lessons,
  kept,
  linked,
}: {
  choices: Choices;
  change: (part: Partial<Choices>) => void;
  scenarios: readonly Titled[];
  lessons: readonly Titled[];
  kept: readonly KeptMap[];
  /** Whether the code and the address of the lesson can be printed. */
  linked: boolean;
}) {
  const { t } = useTranslation('worksheet');
  const { sheet, about, support, locale, second, paper, lesson, fillable, large, qr } = choices;
  const ways = { hand: t(($) => $.form.byHand), screen: t(($) => $.form.onScreen) };
  return (
    <>
      <Choice
        label={t(($) => $.form.sheet)}
        value={sheet}
        choose={(value) => change({ sheet: value })}
        options={sheetNames.map((value) => ({ value, text: t(($) => $.sheets[value]) }))}
      />
      {isOfMap(sheet) && (
        <Choice
          label={t(($) => $.form.source)}
          value={'map' in about ? ownPrefix + about.map : about.scenario}
          choose={(value) =>
            change({
              about: value.startsWith(ownPrefix)
                ? { map: value.slice(ownPrefix.length) }
                : { scenario: value },
            })
          }
          options={[
            ...scenarios.map(({ name, title }) => ({ value: name, text: title })),
            ...kept.map(({ id, title }) => ({
              value: ownPrefix + id,
              text: t(($) => $.form.own, { title: title || t(($) => $.sheet.blankTitle) }),
            })),
          ]}
        />
      )}
      {takesLesson(sheet) && (
        <Choice
          label={t(($) => $.form.lesson)}
          value={lesson ?? ''}
          choose={(value) => change({ lesson: value || null })}
          options={[
            ...(isOfLesson(sheet) ? [] : [{ value: '', text: t(($) => $.form.everyLesson) }]),
            ...lessons.map(({ name, title }) => ({ value: name, text: title })),
          ]}
        />
      )}
      {isOfMap(sheet) && 'scenario' in about && (
        <Picks
          label={t(($) => $.form.support)}
          value={support}
          choose={(value) => change({ support: value })}
          options={supports.map((value) => ({ value, text: t(($) => $.support[value]) }))}
        />
      )}
      <div className={form.pair}>
        <Choice
          label={t(($) => $.form.locale)}
          value={locale}
          choose={(value) => change({ locale: value })}
          options={locales.map((value) => ({ value, text: nameOf(value) }))}
        />
        <Choice
          label={t(($) => $.form.second)}
          value={second ?? ''}
          choose={(value) => change({ second: locales.find((one) => one === value) ?? null })}
          options={[
            { value: '', text: t(($) => $.form.oneLanguage) },
            ...locales.filter((one) => one !== locale).map((value) => ({ value, text: nameOf(value) })),
          ]}
        />
      </div>
      <Picks
        label={t(($) => $.form.way)}
        value={fillable ? 'screen' : 'hand'}
        choose={(value) => change({ fillable: value === 'screen' })}
        options={(['hand', 'screen'] as const).map((value) => ({ value, text: ways[value] }))}
      />
      <div className={form.pair}>
        <Choice
          label={t(($) => $.form.paper)}
          value={paper}
          choose={(value) => change({ paper: value })}
          options={papers
            .filter((value) => fitsOn(sheet, value))
            .map((value) => ({ value, text: t(($) => $.papers[value]) }))}
        />
        <label className={form.tick}>
          <input type="checkbox" checked={large} onChange={() => change({ large: !large })} />
          {t(($) => $.form.large)}
        </label>
      </div>
      {linked && (
        <label className={form.tick}>
          <input type="checkbox" checked={qr} onChange={() => change({ qr: !qr })} />
          {t(($) => $.form.link)}
        </label>
      )}
    </>
  );
}

/** What stands before the id of a map of one's own, so that no scenario is taken for one. */
const ownPrefix = 'map:';
