import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logo, parted, standingAt, tick, waymarkRadius, winding } from '../../../lib/figure/index.ts';

const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
const strip = { width: 600, height: 44, margin: 20 };

test('what lies before the place where one is was walked, and the rest lies ahead', () => {
  expect([0, 1, 2].map((place) => standingAt(place, 1))).toEqual(['done', 'here', 'ahead']);
  expect([0, 1].map((place) => standingAt(place, -1))).toEqual(['ahead', 'ahead']);
});

test('a winding path goes from left to right and stays in its strip', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const places = winding(count, strip);
      expect(places).toHaveLength(count);
      for (const [at, { x, y }] of places.entries()) {
        expect(x).toBeGreaterThan(places[at - 1]?.x ?? 0);
        expect(x).toBeLessThanOrEqual(strip.width - strip.margin + 1e-6);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(strip.height);
      }
    }),
  );
});

test('the walked path ends where the path ahead begins', () => {
  const places = winding(6, strip);
  const { walked, ahead } = parted(places, 2);
  expect(numbers(walked).slice(-2)).toEqual(numbers(ahead).slice(0, 2));
  expect(parted(places, 0).walked).toBe('');
  expect(parted(places, 5).ahead).toBe('');
});

test('a tick lies in its waymark', () => {
  expect(tick).toMatch(/^[MLCZ0-9 .-]+$/);
  for (const value of numbers(tick)) expect(Math.abs(value)).toBeLessThan(waymarkRadius);
});

test('the icon of the page is the sign of Waymark', () => {
  const icon = readFileSync('app/icon.svg', 'utf8');
  expect(icon).toContain(`d="${logo.path}"`);
  const drawn = [...icon.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }),
  );
  expect(drawn).toEqual(logo.places);
});
