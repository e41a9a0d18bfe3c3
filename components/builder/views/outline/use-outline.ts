'use client';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nudge } from '../../../../lib/builder/index.ts';
import {
  type Command,
  type Id,
  inOrder,
  type JourneyMap,
  journeyOf,
  type Stage,
  type Step,
  stage,
  step,
  stepsOf,
} from '../../../../lib/journey/index.ts';
import { useSpeaker } from '../../../ui/index.ts';
import type { MapDesk } from '../../desk/use-map.ts';
import { freshId } from '../../model.ts';
import { useMomentName } from '../../use-moment-name.ts';
import { control, type Gone, type OutlineWork } from './model.ts';

/** What can be done in the outline, what was removed last, and how to bring it back. */
export function useOutline(desk: MapDesk) {
  const { t } = useTranslation('builder');
  const { t: editing } = useTranslation('editing');
  const say = useSpeaker();
  const nameOf = useMomentName();
  const [gone, setGone] = useState<(Gone & { before: JourneyMap; after: JourneyMap | null }) | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const refocus = useRef<string | null>(null);
  const latest = useRef(desk.map);
  const { map, run, undo } = desk;
  const { language, ageBand } = map;

  // What was removed can be brought back until something else is changed.
  if (gone && map !== gone.before && map !== gone.after) setGone(gone.after ? null : { ...gone, after: map });

  const shown = gone && map !== gone.before ? gone : null;
  const shownBefore = useRef<Gone | null>(null);
  useLayoutEffect(() => {
    latest.current = map;
    // Undo by keyboard takes the button away that had the focus.
    const lost = shownBefore.current && !shown && document.activeElement === document.body;
    const wanted = lost ? control('title', shownBefore.current?.id ?? '') : refocus.current;
    if (wanted) list.current?.querySelector<HTMLElement>(`[data-control="${wanted}"]`)?.focus();
    refocus.current = null;
    shownBefore.current = shown;
  });

  const work = useMemo((): OutlineWork => {
    const now = () => latest.current.states.now;
    const momentName = (one: Step) => nameOf(one, stepsOf(now()).indexOf(one) + 1);
    const stageName = (one: Stage) =>
      one.title || editing(($) => $.stage, { number: inOrder(now().stages).indexOf(one) + 1 });

    function did(command: Command | null, focus: string, message: string) {
      if (!run(command)) return;
      refocus.current = focus;
      say(message);
    }
    function removed(command: Command, gone: Gone) {
      const before = latest.current;
      if (!run(command)) return say(editing(($) => $.heldByLock));
      setGone({ ...gone, before, after: null });
      refocus.current = control('back', gone.id);
      say(gone.message);
    }

    return {
      language,
      ageBand,
      editing: desk.editing,
      run,
      addStep(stage, after) {
        const id = freshId();
        const record = step({ id, stage });
        did(
          { do: 'add', in: 'steps', record, after },
          control('title', id),
          editing(($) => $.said.moment),
        );
      },
      addStage(after) {
        const id = freshId();
        const record = stage({ id });
        did(
          { do: 'add', in: 'stages', record, after },
          control('title', id),
          editing(($) => $.said.stage),
        );
      },
      moveStep(one, by) {
        const steps = stepsOf(now());
        const position = steps.indexOf(one) + 1 + by;
        did(
          nudge(now(), one.id, by),
          control(by < 0 ? 'up' : 'down', one.id),
          t(($) => $.said.moved, { title: momentName(one), position, count: steps.length }),
        );
      },
      moveStage(one, by) {
        const ids = inOrder(now().stages).map(({ id }) => id);
        const place = ids.indexOf(one.id) + by;
        const after = ids.filter((id) => id !== one.id)[place - 1] ?? null;
        did(
          { do: 'move', in: 'stages', id: one.id, after },
          control(by < 0 ? 'up' : 'down', one.id),
          t(($) => $.said.moved, { title: stageName(one), position: place + 1, count: ids.length }),
        );
      },
      removeStep(one) {
        const siblings = stepsIn(latest.current, one.stage);
        const message = t(($) => $.said.removed, { title: momentName(one) });
        removed(
          { do: 'remove', in: 'steps', id: one.id },
          { id: one.id, stage: one.stage, at: siblings.indexOf(one), message },
        );
      },
      removeStage(one) {
        const count = stepsIn(latest.current, one.id).length;
        const title = stageName(one);
        const message =
          count === 0
            ? t(($) => $.said.removed, { title })
            : editing(($) => $.said.stageRemoved, { title, count });
        removed(
          { do: 'remove', in: 'stages', id: one.id },
          { id: one.id, stage: null, at: inOrder(now().stages).indexOf(one), message },
        );
      },
    };
  }, [language, ageBand, desk.editing, run, say, nameOf, t, editing]);

  const bringBack = useCallback(() => {
    if (!gone) return;
    refocus.current = control('title', gone.id);
    undo();
    say(t(($) => $.said.undone));
  }, [gone, undo, say, t]);

  return { work, list, gone: shown, bringBack };
}

const stepsIn = (map: JourneyMap, stage: Id): readonly Step[] =>
  journeyOf(map.states.now).find((one) => one.stage.id === stage)?.steps ?? [];
