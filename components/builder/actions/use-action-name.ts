import { useTranslation } from 'react-i18next';
import type { FixedActionId } from '../../../lib/builder/index.ts';
import type { Named } from './registry.tsx';

/** Names an action as its button does. */
export function useActionName() {
  const { t } = useTranslation('actions');
  const { t: views } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const names: Readonly<Record<FixedActionId, string>> = {
    undo: builder(($) => $.buttons.undo),
    redo: builder(($) => $.buttons.redo),
    addMoment: builder(($) => $.buttons.add),
    addIdea: builder(($) => $.buttons.addIdea),
    startNext: builder(($) => $.buttons.startNext),
    nextMove: t(($) => $.names.nextMove),
    previousMove: t(($) => $.names.previousMove),
    present: views(($) => $.present.open),
    saveFile: builder(($) => $.buttons.saveFile),
    downloadPdf: builder(($) => $.buttons.download),
    palette: t(($) => $.names.palette),
    letters: t(($) => $.names.letters),
    shortcuts: t(($) => $.names.shortcuts),
  };
  return (action: Named): string => ('name' in action ? action.name : names[action.id]);
}
