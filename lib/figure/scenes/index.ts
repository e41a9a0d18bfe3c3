import { face } from '../face.ts';
import { circle, placed } from '../shape.ts';
import { box, dot, outline, stroke, wash } from '../symbols/pen.ts';
import { here, mark, type Scene, sign, somebody, walked } from './parts.ts';

export { type Scene, sceneSize } from './parts.ts';

const scenes = {
  /** A story on a line: the map itself. */
  map: {
    path: '',
    shapes: [
      outline(box(4, 6, 88, 60, 5)),
      wash('M11 22 L85 22 L85 25 L11 25 Z M11 35 L85 35 L85 38 L11 38 Z M11 48 L85 48 L85 51 L11 51 Z'),
      walked({ x: 17, y: 32 }, { x: 34, y: 21 }, { x: 50, y: 50 }, { x: 65, y: 36 }, { x: 80, y: 20 }),
      mark(17, 32),
      mark(34, 21),
      here(50, 50),
      mark(65, 36),
      mark(80, 20),
    ],
  },
  /** Numbers that say where people stop, and not why. */
  why: {
    path: '',
    shapes: [
      outline(box(4, 8, 62, 44, 5)),
      outline(box(13, 17, 9, 28, 1), 'wash'),
      outline(box(29, 24, 9, 21, 1), 'wash'),
      { ...outline(box(45, 37, 9, 8, 1)), fill: 'signal' },
      stroke('M24 63 L46 63'),
      stroke('M35 52 L35 63'),
      outline(circle(75, 48, 17), 'wash'),
      stroke('M69 44 C69 35.5 81 35.5 81 43.5 C81 48.5 75 48.5 75 53'),
      dot(75, 58.5, 2.1),
    ],
  },
  /** One person on a card. */
  person: {
    path: '',
    shapes: [
      outline(box(4, 7, 88, 58, 5)),
      ...somebody(28, 29),
      dot(24, 27.5, 1.7),
      dot(32, 27.5, 1.7),
      stroke('M23.5 32.5 C25.5 36 30.5 36 32.5 32.5'),
      stroke('M54 21 L84 21'),
      stroke('M54 33 L84 33'),
      stroke('M54 45 L74 45'),
    ],
  },
  /** A path that is cut into stages. */
  stages: {
    path: 'M9 44 L87 44',
    shapes: [
      stroke('M4 27 L4 20 L25 20 L25 27'),
      stroke('M36 27 L36 20 L62 20 L62 27'),
      stroke('M74 27 L74 20 L92 20 L92 27'),
      { d: 'M30.5 12 L30.5 62', stroke: 'signal', line: 2.2 },
      { d: 'M68 12 L68 62', stroke: 'signal', line: 2.2 },
      mark(9, 44),
      mark(21, 44),
      mark(42, 44),
      mark(56, 44),
      mark(83, 44),
    ],
  },
  /** What somebody meets on the way. */
  touchpoints: {
    path: 'M6 61 L90 61',
    shapes: [
      stroke('M17 43 L17 54'),
      stroke('M48 43 L48 54'),
      stroke('M79 43 L79 54'),
      ...sign('phone', 0, 4, 34),
      ...sign('teacher', 30, 4, 36),
      ...sign('door', 62, 4, 34),
      mark(17, 61),
      mark(48, 61),
      mark(79, 61),
    ],
  },
  /** A thought, and the feeling that goes with it. */
  feelings: {
    path: '',
    shapes: [
      outline(
        'M46 35 C38 34 37 24 44 21 C43 12 53 8 58 12 C62 4 76 5 78 13 C87 11 93 20 88 26 C91 34 84 39 78 37 C73 43 63 42 60 38 C55 41 48 40 46 35 Z',
      ),
      ...sign('clock', 53, 14, 21),
      outline(circle(48, 46, 2.6)),
      outline(circle(41.5, 52, 1.6)),
      ...placed(face(-1), { x: 22, y: 48, scale: 1.2 }),
    ],
  },
  /** The lowest moment, and a question that goes down from it. */
  pain: {
    path: '',
    shapes: [
      walked({ x: 6, y: 16 }, { x: 24, y: 22 }, { x: 48, y: 44 }, { x: 72, y: 26 }, { x: 90, y: 12 }),
      mark(8, 16),
      mark(88, 12),
      { d: circle(48, 42, 22), fill: 'signal' },
      ...placed(face(-2), { x: 48, y: 42, scale: 1.15 }),
    ],
  },
  /** An idea, and where it lies between what helps much and what is easy. */
  ideas: {
    path: '',
    shapes: [
      outline('M17 46 C17 39 8 36 8 25 C8 14 16.5 7 26 7 C35.5 7 44 14 44 25 C44 36 35 39 35 46 Z', 'wash'),
      stroke('M21 25 L26 30 L31 25 M26 30 L26 46'),
      outline(box(17, 46, 18, 7, 2)),
      stroke('M22 58.5 L30 58.5'),
      outline(box(54, 20, 38, 38, 3)),
      wash('M73 21.5 L90.5 21.5 L90.5 39 L73 39 Z'),
      stroke('M73 20 L73 58'),
      stroke('M54 39 L92 39'),
      here(82, 30),
      dot(64, 48, 3),
      dot(82, 49, 3),
    ],
  },
  /** The path as it is, and as it could be. */
  next: {
    path: 'M8 26 C28 26 28 58 48 58 C68 58 68 26 88 26',
    shapes: [
      walked({ x: 8, y: 18 }, { x: 48, y: 28 }, { x: 88, y: 10 }),
      { d: 'M48 50 L48 39', stroke: 'signal', line: 3 },
      { d: 'M43 43.5 L48 38 L53 43.5', stroke: 'signal', line: 3 },
      mark(8, 18),
      mark(88, 10),
      ...placed(face(1), { x: 48, y: 22, scale: 0.72 }),
      ...placed(face(-2), { x: 48, y: 59, scale: 0.72 }),
    ],
  },
  /** Share, measure, listen, change, and round again. */
  share: {
    path: 'M48 8 C68 8 84 20.5 84 36 C84 51.5 68 64 48 64 C28 64 12 51.5 12 36 C12 20.5 28 8 48 8',
    shapes: [...sign('message', 30, 20, 36), mark(48, 8), here(84, 36), mark(48, 64), mark(12, 36)],
  },
  /** From the queue to the tray. */
  lunch: {
    path: 'M8 60 C28 60 32 54 47 54 C62 54 68 62 88 62',
    shapes: [...sign('queue', 0, 2, 44), ...sign('tray', 54, 4, 40), mark(8, 60), mark(47, 54), here(88, 62)],
  },
  /** A journey of one’s own. */
  own: {
    path: 'M20 60 C36 60 34 65 48 65 C62 65 62 60 76 60',
    shapes: [...sign('bag', 0, 8, 42), ...sign('plan', 48, 4, 48), mark(20, 60), mark(48, 65), here(76, 60)],
  },
  /** What there is at the end. */
  certificate: {
    path: '',
    shapes: [
      outline(box(4, 7, 88, 58, 4)),
      stroke('M28 19 L68 19'),
      stroke('M36 28 L60 28'),
      walked({ x: 15, y: 44 }, { x: 31, y: 40 }, { x: 48, y: 55 }, { x: 64, y: 44 }, { x: 80, y: 38 }),
      mark(15, 44),
      mark(31, 40),
      mark(48, 55),
      mark(64, 44),
      here(80, 38),
    ],
  },
} as const satisfies Record<string, Scene>;

/** The name of a scene. */
export type SceneName = keyof typeof scenes;

/** The scenes, in the order of the lessons and projects that they belong to; the certificate comes last. */
export const sceneNames = Object.keys(scenes) as readonly SceneName[];

/** A scene in a frame of `sceneSize`. */
export const scene = (name: SceneName): Scene => scenes[name];
