import type { PackOrder, PackSubject } from '../../content/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';

/** Something that a pack can be about, and what it is called in the language of the page. */
export interface TitledSubject extends PackSubject {
  readonly title: string;
}

/** What is chosen for a pack; what it is about has its title. */
export interface PackChoices extends PackOrder {
  readonly subject: TitledSubject;
}

/** The name of a subject among all: a lesson and a scenario may be called the same. */
export const nameOfSubject = ({ lesson, scenario }: PackSubject): string =>
  lesson === null ? `scenario=${scenario}` : `lesson=${lesson}`;

/** What is chosen when the page opens: the lesson or scenario that its address names, or else the first of all. */
export function choicesIn(
  search: string,
  { locale, subjects }: { locale: Locale; subjects: readonly TitledSubject[] },
): PackChoices {
  const asked = [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`);
  const subject = subjects.find((one) => asked.includes(nameOfSubject(one))) ?? subjects[0];
  if (!subject) throw new Error('there is nothing to make a pack about');
  return { subject, locale, second: null, ageBand: null, supports: ['suggested'], paper: 'a4' };
}

/** The choices made to agree: no language stands under itself. */
export const sensible = (choices: PackChoices): PackChoices => ({
  ...choices,
  second: choices.second === choices.locale ? null : choices.second,
});
