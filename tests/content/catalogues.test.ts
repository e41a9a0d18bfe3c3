import { describe, expect, test } from 'vitest';
import {
  type Locale,
  loadCatalogue,
  locales,
  type Namespace,
  namespaces,
  tagOf,
} from '../../lib/i18n/index.ts';
import { stringsOf } from './visible.ts';

const others = locales.filter((locale) => locale !== 'en');

/** Strings that are rightly the same as in English. A string that no longer is has to leave this list. */
const sameAsEnglish: Record<string, readonly Locale[]> = {
  'reference: search.kinds.scenario': ['sv', 'no'],
  'scenarios: levels.pitch': ['sv', 'no'],
  'teachers: lesson.minutes_one': ['sv', 'no', 'hr'],
  'teachers: lesson.minutes_other': ['sv', 'no', 'hr'],
  'teachers: lesson.exit': ['sv'],
  'teachers: lesson.parts.exit': ['sv'],
  'teachers: pack.scenario': ['sv', 'no'],
  'site: name': ['sv', 'no', 'fr', 'hr'],
  'site: openMenu': ['fr'],
  'site: lessons.minutes_one': ['fr'],
  'site: lessons.minutes_other': ['fr'],
  'journey: curve.point': ['sv', 'no', 'hr'],
  'journey: labelled': ['sv', 'no', 'hr'],
  'journey: person': ['sv', 'no'],
  'journey: problem': ['sv', 'no', 'hr'],
  'builder: moves.order.name': ['fr'],
  'builder: fields.moment': ['fr'],
  'structure: cell': ['sv', 'no', 'hr'],
  'structure: more': ['sv', 'no', 'fr'],
  'editing: cell': ['no', 'hr'],
  'begin: template.phases.conversion': ['fr'],
  'begin: saved.moments_one': ['fr'],
  'begin: saved.moments_other': ['fr'],
  'plan: fields.date': ['fr'],
  'plan: checks.columns.date': ['fr'],
  'storyboard: symbols.bus': ['fr'],
  'storyboard: symbols.menu': ['fr'],
  'storyboard: symbols.message': ['fr'],
  'storyboard: symbols.question': ['fr'],
  'storyboard: symbols.statue': ['no', 'fr'],
  'classroom: compare.moment': ['fr'],
  'views: names.storyboard': ['no', 'fr'],
  'views: story.at': ['sv', 'no', 'hr'],
  'actions: keys.mod': ['sv', 'no', 'fr', 'hr'],
  'actions: keys.alt': ['sv', 'no', 'fr', 'hr'],
  'actions: keys.shift': ['hr'],
  'actions: keys.enter': ['sv', 'no', 'hr'],
  'actions: keys.escape': ['sv', 'no', 'hr'],
  'actions: signs.apostrophe': ['fr'],
  'reading: typeface.site': ['sv', 'no', 'fr', 'hr'],
  'reading: typeface.lexend': ['sv', 'no', 'fr', 'hr'],
  'lesson: certificate.sheet.date': ['fr'],
  'worksheet: papers.a4': ['sv', 'no', 'fr', 'hr'],
  'worksheet: papers.letter': ['sv', 'no'],
  'worksheet: papers.a3': ['sv', 'no', 'fr', 'hr'],
  'worksheet: pages_one': ['fr'],
  'worksheet: pages_other': ['fr'],
  'worksheet: sheet.date': ['fr'],
  'begin: filled.places.numbered': ['sv', 'no', 'fr', 'hr'],
  'worksheet: sheets.persona': ['sv', 'no', 'fr', 'hr'],
  'worksheet: sheets.storyboard': ['no', 'fr'],
  'sheets: storyboard.title': ['no'],
  'sheets: momentNumber': ['fr'],
  'sheets: persona.title': ['sv', 'no', 'hr'],
  'sheets: persona.question': ['fr'],
  'sheets: fieldNotes.note': ['fr'],
  'sheets: priorities.impact': ['fr'],
  'sheets: nowAndNext.curveAlt': ['sv', 'no', 'hr'],
  'sheets: quiz.question': ['fr'],
  'sheets: fivePhases.question': ['fr'],
  'sheets: tenSteps.step': ['sv', 'no', 'fr', 'hr'],
  'sheets: key.names.persona': ['sv', 'no', 'fr', 'hr'],
  'sheets: key.names.storyboard': ['no', 'fr'],
  'sheets: key.placeOf': ['sv', 'no', 'hr'],
  'sheets: key.marked': ['sv', 'no', 'fr', 'hr'],
  'sheets: key.scored': ['sv', 'no', 'fr', 'hr'],
};

const plural = /_(zero|one|two|few|many|other)$/;
const read = async (locale: Locale, name: Namespace) => new Map(stringsOf(await loadCatalogue(locale, name)));
const keysOf = (strings: Map<string, string>) =>
  [...new Set([...strings.keys()].map((key) => key.replace(plural, '')))].sort();

/** The names in a string’s {{braces}}, without their formats. */
const variables = (text: string) => [...text.matchAll(/\{\{\s*([\w-]+)/g)].map(([, name]) => name).sort();

describe.each(namespaces)('the catalogue %s', (name) => {
  test.each(others)('has in %s the keys that it has in English', async (locale) => {
    expect(keysOf(await read(locale, name))).toEqual(keysOf(await read('en', name)));
  });

  test.each(locales)('has in %s every form of each plural, and no other', async (locale) => {
    const strings = await read(locale, name);
    const forms = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories.toSorted();
    const families = Map.groupBy(
      [...strings.keys()].filter((key) => plural.test(key)),
      (key) => key.replace(plural, ''),
    );
    for (const [family, keys] of families) {
      expect([family, keys.map((key) => plural.exec(key)?.[1]).sort()]).toEqual([family, forms]);
      expect(strings.has(family)).toBe(false);
    }
  });

  test.each(others)('has in %s the variables that it has in English, and no empty string', async (locale) => {
    const english = await read('en', name);
    for (const [key, text] of await read(locale, name)) {
      const twin = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
      const free = (names: (string | undefined)[]) =>
        key.endsWith('_one') ? names.filter((name) => name !== 'count') : names;
      expect([key, free(variables(text))]).toEqual([key, free(variables(twin))]);
      expect([key, text.trim()]).not.toEqual([key, '']);
    }
  });

  test.each(others)('says in %s nothing as in English but what is rightly the same', async (locale) => {
    const english = await read('en', name);
    const same = [...(await read(locale, name))].flatMap(([key, text]) =>
      english.get(key) === text ? [`${name}: ${key}`] : [],
    );
    const allowed = Object.keys(sameAsEnglish).filter(
      (key) => key.startsWith(`${name}: `) && sameAsEnglish[key]?.includes(locale),
    );
    expect(same.sort()).toEqual(allowed.sort());
  });
});

test('the plural forms are those that we count on', () => {
  const forms = (locale: Locale) => new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;
  expect(forms('hr').toSorted()).toEqual(['few', 'one', 'other']);
  expect(forms('fr').toSorted()).toEqual(['many', 'one', 'other']);
  expect(forms('sv').toSorted()).toEqual(['one', 'other']);
});
