import { expect, test } from 'vitest';
import { actionFor, actionOf, ariaKeys, fixedActions, inActionOrder } from '../../../lib/builder/index.ts';

const press = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

test('a key press stands for an action with Ctrl, and on Apple’s devices with Command', () => {
  expect(actionFor(press('z', 'ctrl'), false)).toBe('undo');
  expect(actionFor(press('z', 'meta'), true)).toBe('undo');
  expect(actionFor(press('z', 'meta'), false)).toBeNull();
  expect(actionFor(press('k', 'ctrl'), true)).toBeNull();
  expect(actionFor(press('Z', 'ctrl', 'shift'), false)).toBe('redo');
  expect(actionFor(press('y', 'ctrl'), false)).toBe('redo');
});

test('AltGr, which is Ctrl with Alt, writes letters and does nothing else', () => {
  for (const key of 'zyskč@') expect(actionFor(press(key, 'ctrl', 'alt'), false)).toBeNull();
});

test('a question mark is one with Shift and without', () => {
  expect(actionFor(press('?', 'shift'), false)).toBe('shortcuts');
  expect(actionFor(press('?'), false)).toBe('shortcuts');
  expect(actionFor(press('?', 'ctrl'), false)).toBeNull();
});

test('no two actions have the same keys', () => {
  const keys = fixedActions.flatMap((action) => action.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are told to screen readers in their own spelling', () => {
  expect(ariaKeys(['mod+Shift+z', 'mod+y'], false)).toBe('Control+Shift+Z Control+Y');
  expect(ariaKeys(['alt+F10'], true)).toBe('Alt+F10');
  expect(ariaKeys(['mod+Enter'], true)).toBe('Meta+Enter');
  expect(ariaKeys([], false)).toBeUndefined();
});

test('actions are offered group by group, moves and views as they came', () => {
  const ids = ['view:grid', 'letters', 'go:share', 'go:person', 'nextMove', 'redo', 'undo'] as const;
  const inOrder = inActionOrder(ids.map((id) => ({ id }))).map(({ id }) => id);
  expect(inOrder).toEqual(['undo', 'redo', 'nextMove', 'go:share', 'go:person', 'view:grid', 'letters']);
  expect(actionOf('go:share')).toMatchObject({ group: 'go', keys: [] });
});
