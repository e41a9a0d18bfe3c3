import type { Command, Id } from '../journey/index.ts';
import type { ScenarioFrame, ScenarioWords } from './scenario.ts';
import { noteId, said, written } from './telling.ts';

/**
 * The commands that turn the present state into the future one, and tie each idea to what it changes. `steps` are
 * those of the present state, `next` says what is different.
 */
export function future(
  frame: Pick<ScenarioFrame, 'ideas' | 'nextScores'>,
  steps: Readonly<Record<Id, { readonly pain?: unknown }>>,
  next: ScenarioWords['next'],
): Command[] {
  const changes = Object.entries(next).flatMap(([id, told]): { step: Id; command: Command; id: Id }[] => [
    ...written.flatMap((kind) => {
      const cell = told[kind];
      if (!cell) return [];
      const change = { ...said(cell, kind), mark: 'guessed' as const, evidence: [] };
      return [
        {
          step: id,
          id: noteId(kind, id),
          command: { do: 'edit', in: 'notes', state: 'next', id: noteId(kind, id), change } as const,
        },
      ];
    }),
    ...(told.feeling
      ? [
          {
            step: id,
            id: noteId('feeling', id),
            command: {
              do: 'edit',
              in: 'feelings',
              state: 'next',
              id: noteId('feeling', id),
              change: {
                score: frame.nextScores[id] ?? null,
                ...told.feeling,
                mark: 'guessed',
                evidence: [],
              },
            } as const,
          },
        ]
      : []),
  ]);
  const cured = frame.ideas.filter(({ chosen }) => chosen).flatMap(({ painsOf }) => painsOf);
  return [
    ...changes.map(({ command }) => command),
    ...[...new Set(cured)]
      .filter((step) => steps[step]?.pain)
      .map((step): Command => ({ do: 'remove', in: 'notes', state: 'next', id: noteId('pain', step) })),
    ...frame.ideas
      .map((idea) => ({
        id: idea.id,
        changes: changes.filter(({ step }) => idea.changes.includes(step)).map(({ id }) => id),
      }))
      .filter(({ changes }) => changes.length > 0)
      .map(({ id, changes }): Command => ({ do: 'edit', in: 'ideas', id, change: { changes } })),
  ];
}
