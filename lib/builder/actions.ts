/** What belongs together among the things that can be done, in the order in which it is offered. */
export const actionGroups = ['change', 'go', 'see', 'take', 'tools'] as const;

/** A group of actions. */
export type ActionGroup = (typeof actionGroups)[number];

/** Something that can be done from anywhere in the builder. */
export interface Action {
  readonly id: string;
  readonly group: ActionGroup;
  /** Combinations that do it, such as `mod+Shift+z`; `mod` is Command on Apple's devices and Control elsewhere. */
  readonly keys: readonly string[];
}

const fixed = [
  { id: 'undo', group: 'change', keys: ['mod+z'] },
  { id: 'redo', group: 'change', keys: ['mod+Shift+z', 'mod+y'] },
  { id: 'addMoment', group: 'change', keys: [] },
  { id: 'addIdea', group: 'change', keys: [] },
  { id: 'startNext', group: 'change', keys: [] },
  { id: 'nextMove', group: 'go', keys: ['mod+Enter'] },
  { id: 'previousMove', group: 'go', keys: ['mod+Shift+Enter'] },
  { id: 'present', group: 'see', keys: [] },
  { id: 'saveFile', group: 'take', keys: ['mod+s'] },
  { id: 'downloadPdf', group: 'take', keys: [] },
  { id: 'palette', group: 'tools', keys: ['mod+k'] },
  { id: 'letters', group: 'tools', keys: ['alt+F10'] },
  { id: 'shortcuts', group: 'tools', keys: ['?'] },
] as const satisfies readonly Action[];

/** The actions that every builder knows, in the order in which they are offered. */
export const fixedActions: readonly (Action & { readonly id: FixedActionId })[] = fixed;

/** An action that every builder knows. */
export type FixedActionId = (typeof fixed)[number]['id'];

/** An action: one that every builder knows, a way to a move (`go:`) or to a view (`view:`). */
export type ActionId = FixedActionId | `go:${string}` | `view:${string}`;

/** What is known about an action, whether it can be done now or not. */
export const actionOf = (id: ActionId): Action =>
  fixed.find((action) => action.id === id) ?? { id, group: id.startsWith('go:') ? 'go' : 'see', keys: [] };

/** Things that can be done in the order in which they are offered; ways to moves and views stay as they came. */
export function inActionOrder<T extends { readonly id: ActionId }>(things: readonly T[]): T[] {
  const place = ({ id }: T) => {
    const at = fixed.findIndex((action) => action.id === id);
    const { group } = actionOf(id);
    return actionGroups.indexOf(group) * (fixed.length + 1) + (at === -1 ? fixed.length : at);
  };
  return things.toSorted((a, b) => place(a) - place(b));
}

/** The keys that work in one place alone, as the list of shortcuts shows them. */
export const localKeys = [
  { place: 'order', does: 'move', keys: ['alt+ArrowUp', 'alt+ArrowDown'] },
  { place: 'grid', does: 'cells', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { place: 'grid', does: 'write', keys: ['Enter', 'F2'] },
  { place: 'grid', does: 'restore', keys: ['Escape'] },
  { place: 'present', does: 'slides', keys: ['ArrowLeft', 'ArrowRight'] },
  { place: 'present', does: 'end', keys: ['Escape'] },
  { place: 'letters', does: 'walk', keys: ['ArrowLeft', 'ArrowRight'] },
  { place: 'letters', does: 'leave', keys: ['Escape'] },
] as const satisfies readonly { place: string; does: string; keys: readonly string[] }[];
