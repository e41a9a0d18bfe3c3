'use client';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetWords } from '../../../lib/worksheet/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import { useMomentName } from '../use-moment-name.ts';
import styles from './mind-map.module.css';
import { MindMapDrawing } from './mind-map-drawing.tsx';
import { type MindMapLayout, spread, stacked } from './mind-map-layout.ts';
import { foldable, leafCount, mindMapOf } from './mind-map-tree.ts';
import type { ViewProps } from './model.ts';

/** How large the drawing is, where 1 fits the page. */
const sizes = [0.5, 0.7, 1, 1.4, 2] as const;
const fitting = sizes.indexOf(1);

/** A tree with more leaves than these begins with its steps folded: it would be a wall of words. */
const many = 16;

/** The least that a drawing which fits the page is shrunk to; a wider one scrolls. */
const leastScale = 0.9;

const Drawing = memo(MindMapDrawing);

/** The map as a mind map, whose branches can be folded. Its words stand in the outline too. */
export function MindMapView({ desk }: ViewProps) {
  const map = useCalm(desk.map);
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { t: worksheet } = useTranslation('worksheet');
  const say = useSpeaker();
  const nameOf = useMomentName();
  const tree = useMemo(
    () =>
      mindMapOf(map, sheetWords(journey, worksheet), {
        centre: map.title || map.persona.name || builder(($) => $.map.title),
        moment: nameOf,
      }),
    [map, journey, worksheet, builder, nameOf],
  );
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(leafCount(tree) > many ? tree.branches.flatMap(stepsIn) : []),
  );
  const [at, setAt] = useState(fitting);
  const drawings = useMemo(
    () => ({ spread: spread(tree, folded), stacked: stacked(tree, folded) }),
    [tree, folded],
  );
  const region = useRef<HTMLElement>(null);

  const toggle = useCallback((id: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  function foldAll(fold: boolean) {
    seen.current = { x: 0.5, y: 0.5 };
    setFolded(new Set(fold ? foldable(tree) : []));
    say(t(($) => (fold ? $.mindMap.allFolded : $.mindMap.allOpen)));
  }

  function resize(to: number) {
    const size = sizes[to];
    if (size === undefined) return;
    setAt(to);
    say(t(($) => $.mindMap.size, { size }));
  }

  // The middle of what is seen stays in the middle when the drawing changes its size; a branch that was folded stays
  // in sight.
  const seen = useRef({ x: 0.5, y: 0.5 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been drawn decides
  useEffect(() => {
    const { current } = region;
    if (!current) return;
    const { activeElement } = document;
    if (activeElement !== current && current.contains(activeElement)) {
      activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
    current.scrollLeft = seen.current.x * current.scrollWidth - current.clientWidth / 2;
    current.scrollTop = seen.current.y * current.scrollHeight - current.clientHeight / 2;
  }, [at, folded]);
  const look = () => {
    const { current } = region;
    if (!current) return;
    seen.current = {
      x: (current.scrollLeft + current.clientWidth / 2) / current.scrollWidth,
      y: (current.scrollTop + current.clientHeight / 2) / current.scrollHeight,
    };
  };

  const size = sizes[at] ?? 1;
  const label = t(($) => $.mindMap.picture, { outline: t(($) => $.names.outline) });
  const frame = ({ width }: MindMapLayout, least: number) => ({
    width: `${size * 100}%`,
    minWidth: `${width * size * least}px`,
    maxWidth: `${width * size * 1.15}px`,
  });
  return (
    <div className={styles.mindMap}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend to be seen */}
      <div className={`unprinted ${styles.tools}`} role="group" aria-label={t(($) => $.mindMap.tools)}>
        <button
          type="button"
          className="button plain"
          aria-disabled={at === 0}
          aria-label={t(($) => $.mindMap.smaller)}
          onClick={() => resize(at - 1)}
        >
          −
        </button>
        <button
          type="button"
          className="button plain"
          aria-disabled={at === sizes.length - 1}
          aria-label={t(($) => $.mindMap.larger)}
          onClick={() => resize(at + 1)}
        >
          +
        </button>
        <button type="button" className="button plain" onClick={() => resize(fitting)}>
          {t(($) => $.mindMap.fit)}
        </button>
        <button type="button" className="button plain" onClick={() => foldAll(false)}>
          {t(($) => $.mindMap.openAll)}
        </button>
        <button type="button" className="button plain" onClick={() => foldAll(true)}>
          {t(($) => $.mindMap.foldAll)}
        </button>
      </div>
      <section
        className={styles.region}
        ref={region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={t(($) => $.mindMap.scroll)}
        onScroll={look}
      >
        <div className={styles.spread} style={frame(drawings.spread, leastScale)}>
          <Drawing layout={drawings.spread} label={label} language={map.language} toggle={toggle} />
        </div>
        <div className={styles.stacked} style={frame(drawings.stacked, 0)}>
          <Drawing layout={drawings.stacked} label={label} language={map.language} toggle={toggle} />
        </div>
      </section>
    </div>
  );
}

const stepsIn = (branch: ReturnType<typeof mindMapOf>): string[] =>
  branch.kind === 'step' ? [branch.id] : branch.branches.flatMap(stepsIn);
