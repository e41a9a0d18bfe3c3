import type { FieldOp, Node, Op, Sheet } from '../../../lib/worksheet/index.ts';

const options = [
  { value: '', label: '' },
  { value: 'sad', label: 'tužno' },
  { value: 'glad', label: 'sretno, œuf' },
];

/** The fields of the sample, by their names: each kind once filled and once empty. */
export const sampleFields: Readonly<Record<string, Pick<FieldOp, 'kind' | 'value' | 'hint'>>> = {
  name: { kind: 'line', value: 'Đurđica Šćepanović', hint: 'Ime' },
  class: { kind: 'line', value: '', hint: 'Razred' },
  'thought-wait': {
    kind: 'area',
    value: 'Čekam i čekam, ćelav od dosade i bez smisla.\nÅ æ ø é œ\n\nKraj.',
    hint: 'Misli: čekanje',
  },
  'thought-eat': { kind: 'area', value: '', hint: 'Misli: jelo' },
  done: { kind: 'tick', value: 'yes', hint: 'Gotovo' },
  asked: { kind: 'tick', value: '', hint: 'Pitano' },
  'feeling-wait': { kind: 'choice', value: 'sad', hint: 'Osjećaj: čekanje' },
  'feeling-eat': { kind: 'choice', value: '', hint: 'Osjećaj: jelo' },
};

/** A sheet of two pages to be filled in on the screen: a line with a field amid its text, and a list of fields. */
export function fillableSheet(): Sheet {
  const structure: Node[] = [];
  const node = (role: Node['role'], parent: number | null) => structure.push({ role, parent }) - 1;
  const size = { width: 595.28, height: 841.89 };
  const first: Op[] = [];
  const second: Op[] = [];
  const write = (at: number, x: number, y: number, text: string) =>
    ({ op: 'text', node: at, x, y, size: 12, face: 'head', ink: 'ink', text }) as const;
  const place = (
    name: string,
    parent: number,
    box: { x: number; y: number; width: number; height: number },
  ) => {
    const field = sampleFields[name];
    if (!field) throw new RangeError(`No sample field ${name}`);
    const rest = field.kind === 'choice' ? { options } : {};
    return { op: 'field', node: node('Form', parent), name, size: 12, ...field, ...box, ...rest } as const;
  };
  const document = node('Document', null);
  first.push(write(node('H1', document), 40, 60, 'Ručak u školi'));
  const line = node('P', document);
  first.push(write(line, 40, 100, 'Ime '));
  first.push(place('name', line, { x: 80, y: 84, width: 200, height: 22 }));
  first.push(write(line, 300, 100, 'Razred '));
  first.push(place('class', line, { x: 360, y: 84, width: 80, height: 22 }));
  ['thought-wait', 'thought-eat'].forEach((name, row) => {
    const box = { x: 40, y: 140 + row * 100, width: 220, height: 80 };
    first.push(place(name, node('P', document), box));
  });
  const list = node('L', document);
  ['done', 'asked'].forEach((name, row) => {
    const body = node('LBody', node('LI', list));
    second.push(place(name, body, { x: 40, y: 60 + row * 30, width: 14, height: 14 }));
    second.push(write(body, 60, 71 + row * 30, sampleFields[name]?.hint ?? ''));
  });
  ['feeling-wait', 'feeling-eat'].forEach((name, row) => {
    second.push(place(name, node('P', document), { x: 40, y: 140 + row * 40, width: 160, height: 22 }));
  });
  const pages = [
    { ...size, ops: first },
    { ...size, ops: second },
  ];
  return { title: 'Ručak u školi', lang: 'hr', pages, structure, reports: [] };
}
