'use client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { quoted } from '../../../../lib/i18n/index.ts';
import {
  drawingAt,
  feelingAt,
  feelingText,
  inOrder,
  type JourneyMap,
  lowestStep,
  notesOf,
  stepsOf,
} from '../../../../lib/journey/index.ts';
import { scoreWords } from '../../../../lib/worksheet/index.ts';
import { Face } from '../../../ui/index.ts';
import { useMomentName } from '../../use-moment-name.ts';
import { curveWords } from '../curve-words.ts';
import { EmotionCurve } from '../emotion-curve.tsx';
import { StepPicture } from '../step-picture.tsx';
import { TwoCurves } from '../two-curves.tsx';
import styles from './slide-panel.module.css';
import type { Slide } from './slides.ts';

type Of<K extends Slide['kind']> = Extract<Slide, { kind: K }>;

/** What stands on a slide. */
export const SlidePanel = (props: { slide: Slide; map: JourneyMap }): ReactNode => (
  <div className={styles.slide}>
    <Content {...props} />
  </div>
);

function Content({ slide, map }: { slide: Slide; map: JourneyMap }): ReactNode {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide map={map} />;
    case 'moment':
      return <MomentSlide map={map} slide={slide} />;
    case 'curve':
      return <CurveSlide map={map} />;
    case 'cause':
      return <CauseSlide map={map} slide={slide} />;
    case 'ideas':
      return <IdeasSlide map={map} slide={slide} />;
    case 'states':
      return <StatesSlide map={map} />;
    case 'pitch':
      return <PitchSlide map={map} />;
  }
}

/** Names a slide as its heading does. */
export function useSlideName(map: JourneyMap) {
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  return (slide: Slide): string => {
    switch (slide.kind) {
      case 'title':
        return map.title.trim() || builder(($) => $.map.title);
      case 'moment':
        return nameOf(slide.step, slide.number);
      case 'curve':
        return journey(($) => $.curve.title);
      case 'cause':
        return t(($) => $.present.cause);
      case 'ideas':
        return t(($) => $.present.idea, { count: slide.ideas.length });
      case 'states':
        return t(($) => $.names.states);
      case 'pitch':
        return t(($) => $.present.pitch);
    }
  };
}

function TitleSlide({ map }: { map: JourneyMap }) {
  const { persona, language } = map;
  const nameOf = useSlideName(map);
  const about = (kind: 'demographics' | 'problem') =>
    inOrder(persona.claims).filter((claim) => claim.about === kind && claim.text.trim() !== '');
  return (
    <div className={styles.opening} lang={language}>
      <h2>{nameOf({ kind: 'title', id: 'title' })}</h2>
      {persona.name.trim() !== '' && <p className={styles.person}>{persona.name}</p>}
      {about('demographics').map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {about('problem').map(({ id, text }) => (
        <p key={id} className={styles.pain}>
          {text}
        </p>
      ))}
    </div>
  );
}

function MomentSlide({ map, slide: { stage, step, number } }: { map: JourneyMap; slide: Of<'moment'> }) {
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const { now } = map.states;
  const feeling = feelingAt(now, step.id);
  const score = feeling?.score ?? null;
  const felt = feeling
    ? feelingText(feeling, (word, reason) => journey(($) => $.because, { word, reason }))
    : '';
  const texts = (kind: 'action' | 'thought' | 'pain') =>
    notesOf(now, kind, step.id).filter(({ text }) => text.trim() !== '');
  const lowest = lowestStep(now)?.id === step.id;
  const drawing = drawingAt(map, step.id);
  return (
    <div className={styles.moment} lang={map.language}>
      <header>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <div>
          <p className={styles.where}>
            {[stage.title.trim(), step.when.trim()].filter(Boolean).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
          <h2>{nameOf(step, number)}</h2>
        </div>
        {drawing && (
          <div className={styles.picture}>
            <StepPicture drawing={drawing} />
          </div>
        )}
      </header>
      <div className={styles.body}>
        {(score !== null || felt !== '') && (
          <div className={`${styles.feeling} ${lowest ? styles.lowest : ''}`}>
            {score !== null && (
              <>
                <Face score={score} size={160} />
                <span className="hidden">{scoreWords(journey)[score]}. </span>
              </>
            )}
            <p>{felt}</p>
          </div>
        )}
        <div className={styles.told}>
          {texts('action').map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
          {texts('thought').map(({ id, text }) => (
            <p key={id} className={styles.thought}>
              {quoted(text.trim(), map.language)}
            </p>
          ))}
          {texts('pain').map(({ id, text }) => (
            <p key={id} className={styles.pain}>
              {text}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function CurveSlide({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('views');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const { now } = map.states;
  const lowest = lowestStep(now);
  return (
    <div className={styles.drawing}>
      <h2>{journey(($) => $.curve.title)}</h2>
      <div lang={map.language}>
        <EmotionCurve map={map} words={curveWords(journey)} />
      </div>
      {lowest && (
        <p className={styles.pain}>
          {t(($) => $.present.lowest, { title: nameOf(lowest, stepsOf(now).indexOf(lowest) + 1) })}
        </p>
      )}
    </div>
  );
}

function CauseSlide({ map, slide: { pain } }: { map: JourneyMap; slide: Of<'cause'> }) {
  const { t } = useTranslation('views');
  return (
    <div className={styles.cause}>
      <h2>{t(($) => $.present.cause)}</h2>
      <p className={styles.pain} lang={map.language}>
        {pain.text}
      </p>
      <ol lang={map.language}>
        {pain.whys
          .filter((why) => why.trim() !== '')
          .map((why) => (
            <li key={why}>{why}</li>
          ))}
      </ol>
    </div>
  );
}

function IdeasSlide({ map, slide: { ideas } }: { map: JourneyMap; slide: Of<'ideas'> }) {
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  return (
    <div className={styles.ideas}>
      <h2>{t(($) => $.present.idea, { count: ideas.length })}</h2>
      {ideas.map(({ id, text, reason, measure }) => (
        <div key={id}>
          <p className={styles.idea} lang={map.language}>
            {text}
          </p>
          {reason.trim() !== '' && <p lang={map.language}>{reason}</p>}
          {measure.trim() !== '' && (
            <p>
              <span className={styles.label}>{builder(($) => $.fields.measure)}</span>{' '}
              <span lang={map.language}>{measure}</span>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function StatesSlide({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('views');
  return (
    <div className={styles.drawing}>
      <h2>{t(($) => $.names.states)}</h2>
      <TwoCurves map={map} />
    </div>
  );
}

function PitchSlide({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('views');
  return (
    <div className={styles.opening}>
      <h2 className={styles.small}>{t(($) => $.present.pitch)}</h2>
      <p className={styles.pitch} lang={map.language}>
        {map.pitch}
      </p>
    </div>
  );
}
