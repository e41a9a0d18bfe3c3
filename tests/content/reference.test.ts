import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import { describe, expect, test } from 'vitest';
import { headings, lessons, onwards, questions } from '../../content/index.ts';
import { locales, tagOf } from '../../lib/i18n/index.ts';
import remarkHeadingIds from '../../scripts/remark-heading-ids.mjs';
import remarkSections from '../../scripts/remark-sections.mjs';

describe.each(locales)('in %s', (locale) => {
  test('each question has a short answer', async () => {
    const asked = await questions(locale);
    expect(asked.map(({ id }) => id)).toEqual(Object.keys(onwards));
    const words = new Intl.Segmenter(tagOf(locale), { granularity: 'word' });
    for (const { id, answer } of asked) {
      const count = [...words.segment(answer.join(' '))].filter(({ isWordLike }) => isWordLike).length;
      expect([id, count >= 50 && count <= 100]).toEqual([id, true]);
    }
  });
});

test('what leads on from an answer is there', () => {
  for (const path of Object.values(onwards)) {
    const [, lesson = '', heading] = /^\/lessons\/([a-z-]+)\/#(.+)$/.exec(path) ?? [];
    expect([path, path === '/builder/' || headings[lesson]?.includes(heading ?? '')]).toEqual([path, true]);
  }
});

test.each(lessons)('all that $name says can be searched, under its headings', async ({ name }) => {
  const prose = readFileSync(`content/lessons/${name}/en.mdx`, 'utf8');
  const { sections } = (await evaluate(prose, {
    ...(await import('react/jsx-runtime')),
    remarkPlugins: [remarkFrontmatter, remarkHeadingIds, remarkSections],
  })) as unknown as { sections: { id: string; heading: string; text: string }[] };
  expect(sections.map(({ id }) => id)).toEqual(['', ...(headings[name] ?? [])]);
  const all = sections.map(({ heading, text }) => `${heading} ${text}`).join(' ');
  expect(all).not.toMatch(/[<>{}]|title:|undefined/);
  const plain = (text: string) => text.replace(/\W+/g, '');
  const body = prose
    .replace(/^---[\s\S]*?---/, '')
    .replace(/<\/?[A-Z][^>]*>|\{\/\*.*?\*\/\}/g, '')
    .replace(/^\d+\. /gm, '');
  expect(plain(all)).toBe(plain(body));
});
