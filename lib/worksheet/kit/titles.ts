import { type Step, stepsOf } from '../../journey/index.ts';
import type { Desk, Side } from './desk.ts';
import { type Said, say, told } from './said.ts';

/** A moment's number and title as every language tells it; only its number where it has no title. */
export function momentTitle(desk: Desk, step: Step, number: number): Said {
  const titled = told(desk, ({ states }) => {
    const title = stepsOf(states.now).find(({ id }) => id === step.id)?.title;
    return title ? `${number}. ${title}` : '';
  });
  return titled.length > 0 ? titled : say(desk, ({ t }) => t(($) => $.momentNumber, { number }));
}

/** The map's title in a language, or the word for a map without one. */
export const mapTitle = ({ map, words }: Side): string => map.title || words.blankTitle;
