import { measure, type Node, type Op, type Page, type Sheet } from '../../../lib/worksheet/index.ts';

const letters = 'Čč Ćć Đđ Šš Žž Åå Ää Öö Ææ Øø Àà Çç Éé Èè Êê Ëë Îî Ïï Ôô Œœ Ùù Ûû Üü Ÿÿ';

/** The texts of the sample in reading order, as they can be read back. */
export const sampleTexts = [
  'Resan till skolan – en <karta> & två språk',
  'En rad som fortsätter ',
  'på nästa rad.',
  letters,
  'Što se događa prije škole?',
  'Où\u00a0? L’élève dit\u00a0: «\u00a0déjà\u00a0!\u00a0»',
  'Bana',
  'Före',
  'Efter',
  'Känsla',
  'glad',
  'trött',
  'Smärta',
  'Bussen är sen',
  'Kö i matsalen',
];

/** A sheet of two pages: two languages more, a table that goes on overleaf, a figure, a missing character. */
export function sampleSheet(): Sheet {
  const structure: Node[] = [];
  const node = (role: Node['role'], parent: number | null, rest: Partial<Node> = {}) =>
    structure.push({ role, parent, ...rest }) - 1;
  const pages: Page[] = [
    { width: 595.28, height: 841.89, ops: [] },
    { width: 595.28, height: 841.89, ops: [] },
  ];
  const draw = (page: 0 | 1, op: Op) => pages[page]?.ops.push(op);
  const write = (page: 0 | 1, at: number | null, x: number, y: number, text: string, rest = {}) =>
    draw(page, { op: 'text', node: at, x, y, size: 13, face: 'text', ink: 'ink', text, ...rest });
  const [title = '', first = '', second = '', alphabet = '', hr = '', fr = '', ...cells] = sampleTexts;

  const document = node('Document', null);
  draw(0, { op: 'rect', node: null, x: 0, y: 0, width: 595.28, height: 70, fill: 'trail-wash' });
  write(0, node('H1', document), 40, 48, title, { face: 'head', size: 22 });
  const intro = node('P', document);
  write(0, intro, 40, 100, first);
  write(0, intro, 40, 118, second);
  write(0, node('P', document), 40, 142, alphabet, { size: 12 });
  write(0, node('P', document, { lang: 'hr' }), 40, 166, hr, { lang: 'hr', face: 'strong' });
  write(0, node('P', document), 40, 190, fr, { lang: 'fr' });

  const figure = node('Figure', document, { alt: 'Ett glatt ansikte på en streckad väg' });
  draw(0, { op: 'line', node: figure, x1: 40, y1: 240, x2: 555, y2: 240, stroke: 'rule', line: 2, dash: 6 });
  const circle =
    'M0 10C0 4.477 4.477 0 10 0C15.523 0 20 4.477 20 10C20 15.523 15.523 20 10 20C4.477 20 0 15.523 0 10Z';
  const face = { op: 'path', node: figure, x: 270, y: 215, scale: 2.5, line: 2 } as const;
  draw(0, { ...face, d: circle, fill: 'paper', stroke: 'trail' });
  draw(0, { ...face, d: 'M5 12C7 16 13 16 15 12', stroke: 'trail' });
  draw(0, { ...face, d: 'M6 7L7 7M13 7L14 7', stroke: 'trail' });

  const table = node('Table', document, { summary: 'Tre banor, före och efter' });
  const head = node('TR', node('THead', table));
  const body = node('TBody', table);
  const columns = [40, 160, 320];
  columns.forEach((x, i) => {
    const th = node('TH', head, { scope: 'Column' });
    draw(0, { op: 'rect', node: th, x, y: 290, width: 110, height: 24, fill: 'wash', stroke: 'rule' });
    write(0, th, x + 6, 307, cells[i] ?? '', { face: 'strong', size: 10, ink: 'soft' });
  });
  columns.forEach((x, i) => {
    write(1, null, x + 6, 57, cells[i] ?? '', { face: 'strong', size: 10, ink: 'soft' });
  });
  [0, 1].forEach((row) => {
    const page = row === 0 ? 0 : 1;
    const y = row === 0 ? 320 : 70;
    const tr = node('TR', body);
    columns.forEach((x, i) => {
      const cell = i === 0 ? node('TH', tr, { scope: 'Row' }) : node('TD', tr);
      const box = { x, y, width: i === 0 ? 110 : 150, height: 40, radius: 6 };
      draw(page, { op: 'rect', node: null, ...box, fill: 'signal-wash', stroke: 'signal', line: 0.75 });
      write(page, cell, x + 6, y + 24, cells[3 + row * 3 + i] ?? '', { face: i === 0 ? 'strong' : 'text' });
    });
  });
  const wide = node('TR', body);
  node('TH', wide, { scope: 'Row' });
  const span = node('TD', wide, { colSpan: 2 });
  write(1, span, 166, 140, 'ж', { ink: 'signal' });
  const end = 166 + measure('text', 'ж', 13);
  draw(1, { op: 'line', node: null, x1: end, y1: 120, x2: end, y2: 150, stroke: 'rule', line: 0.5 });
  return { title, lang: 'sv', pages, structure, reports: [] };
}
