'use client';
import { useTranslation } from 'react-i18next';
import { locales, nameOf } from '../../lib/i18n/index.ts';
import type { AgeBand } from '../../lib/journey/index.ts';
import { papers, supports } from '../../lib/worksheet/index.ts';
import form from '../press/form.module.css';
import { Choice, Ticks } from '../press/index.ts';
import { nameOfSubject, type PackChoices, type TitledSubject } from './choices.ts';

/** What the age bands are called, and the question for them. */
export type BandWords = Readonly<Record<AgeBand | 'label' | 'suggested', string>>;

const bandNames = ['8-11', '12-15', '16+'] as const satisfies readonly AgeBand[];

/** What can be chosen for a pack. */
export function PackForm({
  choices: { subject, locale, second, ageBand, supports: chosen, paper },
  change,
  subjects,
  bands,
  fault,
}: {
  choices: PackChoices;
  change: (part: Partial<PackChoices>) => void;
  subjects: readonly TitledSubject[];
  bands: BandWords;
  /** What is wrong with the support levels, if anything is. */
  fault: string | null;
}) {
  const { t } = useTranslation('teachers');
  const { t: worksheet } = useTranslation('worksheet');
  return (
    <>
      <Choice
        label={t(($) => $.pack.about)}
        value={nameOfSubject(subject)}
        choose={(value) =>
          change({ subject: subjects.find((one) => nameOfSubject(one) === value) ?? subject })
        }
        options={subjects.map((one) => ({
          value: nameOfSubject(one),
          text: t(($) => (one.lesson === null ? $.pack.scenario : $.pack.lesson), { title: one.title }),
        }))}
      />
      <div className={form.pair}>
        <Choice
          label={worksheet(($) => $.form.locale)}
          value={locale}
          choose={(value) => change({ locale: value })}
          options={locales.map((value) => ({ value, text: nameOf(value) }))}
        />
        <Choice
          label={worksheet(($) => $.form.second)}
          value={second ?? ''}
          choose={(value) => change({ second: locales.find((one) => one === value) ?? null })}
          options={[
            { value: '', text: worksheet(($) => $.form.oneLanguage) },
            ...locales.filter((one) => one !== locale).map((value) => ({ value, text: nameOf(value) })),
          ]}
        />
      </div>
      <div className={form.pair}>
        <Choice
          label={bands.label}
          value={ageBand ?? ''}
          choose={(value) => change({ ageBand: bandNames.find((one) => one === value) ?? null })}
          options={[
            { value: '', text: bands.suggested },
            ...bandNames.map((value) => ({ value, text: bands[value] })),
          ]}
        />
        <Choice
          label={worksheet(($) => $.form.paper)}
          value={paper}
          choose={(value) => change({ paper: value })}
          options={papers.map((value) => ({ value, text: worksheet(($) => $.papers[value]) }))}
        />
      </div>
      <Ticks
        label={t(($) => $.pack.supports)}
        values={chosen}
        choose={(values) => change({ supports: values })}
        options={[
          { value: 'suggested', text: t(($) => $.pack.suggested) },
          ...supports.map((value) => ({ value, text: worksheet(($) => $.support[value]) })),
        ]}
        fault={fault}
      />
    </>
  );
}
