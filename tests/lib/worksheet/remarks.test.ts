import { expect, test } from 'vitest';
import { createT, type Locale } from '../../../lib/i18n/index.ts';
import { measure, type Remarks, remarksSheet } from '../../../lib/worksheet/index.ts';
import { inputOf } from './press-sheet.ts';
import { expectSound, readNodes } from './sheet-check.ts';

const remarksIn = async (locale: Locale): Promise<Remarks> => ({
  t: await createT(locale, 'teachers'),
  title: `Library ${locale}`,
  levels: [
    {
      name: `First ${locale}`,
      about: `Written in one go ${locale}`,
      places: [
        { title: `Arrives ${locale}`, remarks: `One ${locale}\nTwo ${locale}` },
        { title: `Searches ${locale}`, remarks: `Three ${locale}` },
      ],
    },
    { name: `Last ${locale}`, about: `Made by four ${locale}`, places: [] },
  ],
});

test.each([[['en']], [['hr', 'fr']]] as const)(
  'each remark in %j stands beside its step',
  async (languages) => {
    const [first, ...rest] = languages;
    const remarks = [await remarksIn(first), ...(await Promise.all(rest.map(remarksIn)))] as const;
    const sheet = remarksSheet({ ...(await inputOf({ languages })), remarks }, measure);
    expectSound(sheet);
    const said = readNodes(sheet).map((text) => text.replaceAll('\n', ' ').replace(/ +/g, ' ').trim());
    const both = (text: string) => languages.map((locale) => `${text} ${locale}`).join(' ');
    expect(said[said.indexOf(both('Searches')) + 1]).toBe(both('Three'));
    const two = languages.map((locale) => `One ${locale} Two ${locale}`).join(' ');
    expect(said[said.indexOf(both('Arrives')) + 1]).toBe(two);
    for (const text of ['First', 'Written in one go', 'Last', 'Made by four'])
      expect(said).toContain(both(text));
    expect(sheet.structure.filter(({ role }) => role === 'Table')).toHaveLength(1);
  },
);
