'use client';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Sentence,
  type StoryPart,
  storyOf,
  storyText,
  storyWords,
  type Told,
} from '../../../lib/exchange/index.ts';
import type { Tag } from '../../../lib/i18n/index.ts';
import type { StateName } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { download, fileName } from '../../press/index.ts';
import { Face } from '../../ui/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import type { ViewProps } from './model.ts';
import { NotYet } from './not-yet.tsx';
import styles from './story.module.css';
import viewStyles from './views.module.css';

const states = ['now', 'next'] as const;

/** The map as a story in plain sentences, to be read aloud or taken along as text. */
export function StoryView({ desk }: ViewProps) {
  const map = useCalm(desk.map);
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const [wanted, want] = useState<StateName>('now');
  const group = useId();
  const state = map.states.next ? wanted : 'now';
  const parts = useMemo(
    () => storyOf(map, storyWords(t, journey, scoreWords(journey)), state),
    [map, t, journey, state],
  );
  const save = () =>
    download(storyText(map.title, parts), 'text/plain;charset=utf-8', fileName(map.title, 'txt'));
  return (
    <div className={styles.story}>
      {map.states.next && (
        <div
          className={`unprinted ${viewStyles.choice}`}
          role="radiogroup"
          aria-label={t(($) => $.story.which)}
        >
          {states.map((one) => (
            <label key={one} className={`pick ${one === state ? 'chosen' : ''}`}>
              <input type="radio" name={group} checked={one === state} onChange={() => want(one)} />
              <span>{builder(($) => $.states[one])}</span>
            </label>
          ))}
        </div>
      )}
      {parts.length === 0 ? (
        <NotYet move="actions">{t(($) => $.story.empty)}</NotYet>
      ) : (
        <>
          {parts.map((part) => (
            <Part key={part.id} part={part} language={map.language} />
          ))}
          <button type="button" className="button plain unprinted" onClick={save}>
            {t(($) => $.story.save)}
          </button>
        </>
      )}
    </div>
  );
}

function Part({ part, language }: { part: StoryPart; language: Tag }) {
  if (part.kind === 'stage') return <h3 lang={language}>{part.title}</h3>;
  if (part.kind !== 'moment')
    return (
      <div className={styles[part.kind]}>
        {part.sentences.map((sentence, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is nothing but its place
          <p key={at}>
            <Said sentence={sentence} language={language} />
          </p>
        ))}
      </div>
    );
  const pains = part.told.filter(({ about }) => about === 'pain');
  return (
    <div className={styles.moment}>
      <div className={styles.face}>{part.score !== null && <Face score={part.score} size={44} />}</div>
      <div>
        <p>
          {part.told
            .filter(({ about }) => about !== 'pain')
            .map((told) => (
              <Line key={told.id + told.about} told={told} language={language} />
            ))}
        </p>
        {pains.map((told) => (
          <p key={told.id} className={styles.pain}>
            <Said sentence={told.sentence} language={language} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** One sentence of a moment. What the face says is drawn, and told to those who do not see it. */
function Line({ told: { about, sentence }, language }: { told: Told; language: Tag }) {
  const said = <Said sentence={sentence} language={language} />;
  if (about === 'title') return <strong>{said} </strong>;
  return (
    <>
      <span className={about === 'face' ? 'hidden' : undefined}>{said}</span>{' '}
    </>
  );
}

function Said({ sentence, language }: { sentence: Sentence; language: Tag }) {
  return sentence.map(({ text, own }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is nothing but its place
    <span key={at} lang={own ? language : undefined}>
      {text}
    </span>
  ));
}
