'use client';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../lib/course/index.ts';

/** Says a goal in the language of the page. */
export function useGoalWords() {
  const { t } = useTranslation('lesson');
  return (goal: Goal): string => {
    switch (goal.code) {
      case 'written': {
        const { lane, atLeast: count } = goal.params;
        return t(($) => $.goals.written[lane], { count });
      }
      case 'cut':
      case 'felt':
      case 'pictured':
      case 'ranked': {
        const { code, params } = goal;
        return t(($) => $.goals[code], { count: params.atLeast });
      }
      case 'cause':
        return t(($) => $.goals.cause, { count: goal.params.whys });
      default: {
        const { code } = goal;
        return t(($) => $.goals[code]);
      }
    }
  };
}
