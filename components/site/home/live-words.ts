import { type Story, soFar } from '../../../lib/course/index.ts';
import { storyOf, storyWords, type Told } from '../../../lib/exchange/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';
import { type Id, type JourneyMap, type Score, stepsOf } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { type HintCode, hintCodes } from './hint-codes.ts';

/** A hint of the coach in words. */
export interface HintWords {
  readonly title: string;
  readonly reason: string;
}

/** One moment in sentences; what the map does not tell is not told here either. */
export interface ToldMoment {
  readonly id: Id;
  readonly title: string;
  /** When and what, as the heading of the moment. */
  readonly heading: string;
  readonly told: readonly { readonly id: Id; readonly about: Told['about']; readonly text: string }[];
  /** What is said when this is the lowest moment of all. */
  readonly lowest: string;
}

/** Everything that the live map says, in one language. */
export interface LiveWords {
  readonly lead: string;
  readonly moments: readonly ToldMoment[];
  readonly momentsLabel: string;
  readonly face: string;
  readonly scores: Readonly<Record<Score, string>>;
  readonly hints: Readonly<Record<HintCode, HintWords>>;
  readonly noHint: string;
  readonly next: string;
  readonly again: string;
  readonly draw: string;
}

/** The map as it is before there are ideas: the rest is left to the reader. */
export const liveMap = ({ frame, words }: Story, locale: Locale): JourneyMap =>
  soFar(
    frame,
    words,
    locale,
    'live',
    new Set(['moments', 'thought', 'person', 'stages', 'actions', 'touchpoints', 'feelings', 'pains']),
  );

/** Gathers what the live map says from the catalogues of its language. */
export async function liveWords(map: JourneyMap, locale: Locale): Promise<LiveWords> {
  const [site, journey, views, builder, coach] = await Promise.all([
    createT(locale, 'site'),
    createT(locale, 'journey'),
    createT(locale, 'views'),
    createT(locale, 'builder'),
    createT(locale, 'coach'),
  ]);
  const scores = scoreWords(journey);
  const parts = storyOf(map, storyWords(views, journey, scores));
  const toldOf = (id: Id) =>
    parts
      .flatMap((part) => (part.kind === 'moment' && part.id === id ? part.told : []))
      .map((one) => ({ id: one.id, about: one.about, text: one.sentence.map(({ text }) => text).join('') }));
  return {
    lead: site(($) => $.home.live.lead),
    moments: stepsOf(map.states.now).map(({ id, title }) => {
      const told = toldOf(id);
      return {
        id,
        title,
        heading: told.find(({ about }) => about === 'title')?.text ?? title,
        told: told.filter(({ about }) => about !== 'title' && about !== 'face'),
        lowest: site(($) => $.home.live.lowest, { title }),
      };
    }),
    momentsLabel: site(($) => $.home.live.moments),
    face: builder(($) => $.fields.face),
    scores,
    hints: Object.fromEntries(
      hintCodes.map((code) => [
        code,
        { title: coach(($) => $.findings[code].title), reason: coach(($) => $.findings[code].reason) },
      ]),
    ) as LiveWords['hints'],
    noHint: coach(($) => $.none),
    next: site(($) => $.home.live.next),
    again: site(($) => $.home.live.again),
    draw: site(($) => $.home.live.draw),
  };
}
