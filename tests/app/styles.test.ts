import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/sources.mjs';

const sheets = ['app', 'components'].flatMap(filesUnder).filter((file) => file.endsWith('.css'));

// One such rule on a page, and the browser works its styles out anew at every letter that is typed.
test('no style looks at what an element holds', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.filter((file) => readFileSync(file, 'utf8').includes(':has('))).toEqual([]);
});

describe('styles take from app/tokens.css', () => {
  const declared = sheets
    .filter((file) => file !== 'app/tokens.css')
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\s+([a-z-]+|--[a-z-]+): ([^;]+);/gm)].map(
        ([, property = '', value = '']) => ({ property, value, line: `${file}: ${property}: ${value}` }),
      ),
    );
  const rule = (property: RegExp, broken: RegExp) =>
    declared.filter((one) => property.test(one.property) && broken.test(one.value)).map(({ line }) => line);

  test('their colours', () => {
    expect(rule(/./, /#[0-9a-f]{3,8}\b|\b(rgb|hsl|light-dark)\(/)).toEqual([]);
  });
  test('the size of their letters; a drawing has its own, in its own measure, and so has paper', () => {
    expect(rule(/^font(-size)?$/, /(?<![-\w])[\d.]+rem/)).toEqual([]);
  });
  test('their corners', () => {
    expect(rule(/^border(-[a-z]+)*-radius$/, /\d(px|rem)/)).toEqual([]);
  });
  test('their lines', () => {
    expect(
      rule(/^(border|outline)(-(top|left|right|bottom|inline-start|inline-end))?$/, /^[\d.]+px/),
    ).toEqual([]);
  });
  test('the space around and between', () => {
    expect(rule(/^(margin|padding|(row-|column-)?gap)(-[a-z-]+)?$/, /(?<![-\w])[\d.]+(rem|px)/)).toEqual([]);
  });
  test('every token that they name is there', () => {
    const all = sheets.map((file) => readFileSync(file, 'utf8')).join('\n');
    const named = new Set([...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
    const code = ['components'].flatMap(filesUnder).filter((file) => file.endsWith('.tsx'));
    const set = `${all}\n${code.map((file) => readFileSync(file, 'utf8')).join('\n')}`;
    expect([...named].filter((name) => !new RegExp(`${name}['"]?[:\\]]`).test(set))).toEqual([]);
  });
});
