'use client';
import {
  type ComponentType,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand, Waiting } from '../../ui/index.ts';
import { useActions } from '../actions/registry.tsx';
import type { MapDesk } from '../desk/use-map.ts';
import { Guard } from '../guard.tsx';
import { EmotionCurveView } from './curve.tsx';
import { Grid } from './grid.tsx';
import type { ViewProps } from './model.ts';
import { OutlineView } from './outline.tsx';
import { PresentButton } from './present/present-button.tsx';
import { PrioritiesView } from './priorities.tsx';
import { StatesView } from './states.tsx';
import { StoryView } from './story.tsx';
import styles from './views.module.css';

/** The views of one map, in the order in which they are offered. */
export const views = {
  grid: Grid,
  curve: EmotionCurveView,
  storyboard: onDemand(async () => (await import('./storyboard.tsx')).StoryboardView),
  outline: OutlineView,
  story: StoryView,
  mindMap: onDemand(async () => (await import('./mind-map.tsx')).MindMapView),
  priorities: PrioritiesView,
  states: StatesView,
  plan: onDemand(async () => (await import('./plan/plan.tsx')).PlanView),
} as const satisfies Readonly<Record<string, ComponentType<ViewProps>>>;

/** The name of a view. */
export type ViewName = keyof typeof views;
const names = Object.keys(views) as ViewName[];

/** One map, seen in the way that the learner chooses. */
export function Views(props: ViewProps) {
  const { t } = useTranslation('views');
  const [chosen, choose] = useState<ViewName>('grid');
  const group = useId();
  // While a view is being fetched the one before it stays.
  const shown = useDeferredValue(chosen);
  const View = views[shown];
  const bar = useRef<HTMLDivElement>(null);

  function go(name: ViewName) {
    choose(name);
    bar.current?.querySelectorAll('input')[names.indexOf(name)]?.focus({ preventScroll: true });
    bar.current?.scrollIntoView();
  }

  useActions(
    names.map((name) => ({
      id: `view:${name}`,
      name: t(($) => $.names[name]),
      run: () => go(name),
      enabled: name !== chosen,
    })),
  );
  return (
    <>
      <div className={styles.top}>
        <div
          ref={bar}
          className={`unprinted ${styles.choice}`}
          role="radiogroup"
          aria-label={t(($) => $.label)}
        >
          {names.map((name) => (
            <label key={name} className={`pick ${name === chosen ? 'chosen' : ''}`}>
              <input type="radio" name={group} checked={name === chosen} onChange={() => choose(name)} />
              <span>{t(($) => $.names[name])}</span>
            </label>
          ))}
        </div>
        <PresentButton map={props.desk.map} />
      </div>
      {shown !== chosen && (
        <div className={styles.fetched}>
          <Waiting>{t(($) => $.loading)}</Waiting>
        </div>
      )}
      <Shown name={shown} desk={props.desk}>
        <View {...props} />
      </Shown>
    </>
  );
}

/** One view of the map, without a choice. */
export function OneView({ name, ...props }: ViewProps & { name: ViewName }) {
  const View = views[name];
  return (
    <Shown name={name} desk={props.desk}>
      <View {...props} />
    </Shown>
  );
}

function Shown({ name, desk, children }: { name: ViewName; desk: MapDesk; children: ReactNode }) {
  const { t } = useTranslation('views');
  return (
    <Guard desk={desk} view={name}>
      <Suspense
        fallback={
          <div className={styles.place}>
            <Waiting>{t(($) => $.loading)}</Waiting>
          </div>
        }
      >
        {children}
      </Suspense>
    </Guard>
  );
}
