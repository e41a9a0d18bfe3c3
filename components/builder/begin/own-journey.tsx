'use client';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fivePhases,
  momentsOf,
  ownMap,
  type TemplateName,
  templateNames,
  threeParts,
} from '../../../lib/course/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { AgeBand, JourneyMap } from '../../../lib/journey/index.ts';
import { freshId } from '../model.ts';
import styles from './stories.module.css';

/** The template of a journey of one's own, and the map that becomes of it and of what the form says. */
export function useOwnMap(locale: Locale, band: AgeBand | null) {
  const [template, choose] = useState<TemplateName>('blank');
  const stageTitles = useStageTitles();
  return {
    template,
    choose,
    made(form: FormData): JourneyMap {
      const text = (name: string) => String(form.get(name) ?? '').trim();
      return ownMap({
        id: freshId(),
        locale,
        title: text('title'),
        person: text('person'),
        moments: Array.from({ length: momentsOf(template) }, freshId),
        template,
        stageTitles: stageTitles(template),
        ...(band && { ageBand: band }),
      });
    },
  };
}

/** Asks what a journey of one's own is called, who makes it, and with which template it begins. */
export function OwnJourney({
  template,
  choose,
}: {
  template: TemplateName;
  choose: (template: TemplateName) => void;
}) {
  const { t } = useTranslation('builder');
  return (
    <>
      <label>
        {t(($) => $.begin.ownTitle)}
        <input className="field" name="title" autoComplete="off" />
      </label>
      <label>
        {t(($) => $.begin.ownPerson)}
        <input className="field" name="person" autoComplete="off" />
      </label>
      <TemplateChoice chosen={template} choose={choose} />
    </>
  );
}

function useStageTitles() {
  const { t } = useTranslation('begin');
  return (template: TemplateName): string[] => {
    if (template === 'threeParts') return threeParts.map((part) => t(($) => $.template.parts[part]));
    if (template === 'fivePhases') return fivePhases.map((phase) => t(($) => $.template.phases[phase]));
    return [];
  };
}

function TemplateChoice({
  chosen,
  choose,
}: {
  chosen: TemplateName;
  choose: (template: TemplateName) => void;
}) {
  const { t } = useTranslation('begin');
  const id = useId();
  return (
    <fieldset className={styles.templates}>
      <legend>{t(($) => $.template.label)}</legend>
      <div className={styles.list}>
        {templateNames.map((name) => (
          <label key={name} className={`pick ${name === chosen ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="template"
              checked={name === chosen}
              onChange={() => choose(name)}
              aria-labelledby={`${id}-${name}`}
              aria-describedby={`${id}-${name}-text`}
            />
            <strong id={`${id}-${name}`}>{t(($) => $.template.names[name])}</strong>
            <span id={`${id}-${name}-text`}>{t(($) => $.template.texts[name])}</span>
          </label>
        ))}
      </div>
      {chosen === 'fivePhases' && (
        <dl className={styles.phases}>
          {fivePhases.map((phase) => (
            <div key={phase}>
              <dt>{t(($) => $.template.phases[phase])}</dt>
              <dd>{t(($) => $.template.phaseTexts[phase])}</dd>
            </div>
          ))}
        </dl>
      )}
    </fieldset>
  );
}
