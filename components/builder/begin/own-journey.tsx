'use client';
import { type FormEvent, useId, useState } from 'react';
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
import type { AgeBand, MapFile } from '../../../lib/journey/index.ts';
import { freshId } from '../model.ts';
import styles from './begin-move.module.css';

/** A journey of one's own: what it is called, who makes it, and the template that it begins with. */
export function OwnJourney({
  locale,
  band,
  open,
}: {
  locale: Locale;
  band: AgeBand | null;
  open: (file: MapFile) => void;
}) {
  const { t } = useTranslation('builder');
  const [template, setTemplate] = useState<TemplateName>('blank');
  const stageTitles = useStageTitles();

  function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const map = ownMap({
      id: freshId(),
      locale,
      title: text('title'),
      person: text('person'),
      moments: Array.from({ length: momentsOf(template) }, freshId),
      template,
      stageTitles: stageTitles(template),
      ...(band && { ageBand: band }),
    });
    open({ map, reviews: [] });
  }

  return (
    <form className={styles.part} aria-labelledby="begin-own" onSubmit={begin}>
      <h3 id="begin-own">{t(($) => $.begin.own)}</h3>
      <p>{t(($) => $.begin.ownText)}</p>
      <div className={styles.pair}>
        <label>
          {t(($) => $.begin.ownTitle)}
          <input className="field" name="title" autoComplete="off" />
        </label>
        <label>
          {t(($) => $.begin.ownPerson)}
          <input className="field" name="person" autoComplete="off" />
        </label>
      </div>
      <TemplateChoice chosen={template} choose={setTemplate} />
      <button type="submit" className="button" aria-describedby="begin-own">
        {t(($) => $.begin.start)}
      </button>
    </form>
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
      <div className={styles.cards}>
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
