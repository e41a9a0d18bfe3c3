import type { Exercise, ExerciseWords } from '../../../lib/course/index.ts';
import { Choose } from './choose.tsx';
import { SetCurve } from './curve.tsx';
import { Order } from './order.tsx';
import type { CheckWords } from './question.tsx';
import { Sort } from './sort.tsx';
import { Write } from './write.tsx';

/** An exercise of a lesson, of whatever kind. */
export function ExerciseSheet({
  exercise,
  words,
  check,
}: {
  exercise: Exercise;
  words: ExerciseWords;
  check: CheckWords;
}) {
  const { question, options = {}, groups = {}, model = '', look = [] } = words;
  const common = { question, options, check };
  switch (exercise.kind) {
    case 'choose':
    case 'spot':
      return <Choose exercise={exercise} {...common} />;
    case 'order':
      return <Order exercise={exercise} {...common} />;
    case 'match':
    case 'sort':
      return <Sort exercise={exercise} groups={groups} {...common} />;
    case 'curve':
      return <SetCurve exercise={exercise} {...common} />;
    case 'write':
      return <Write exercise={exercise} question={question} model={model} look={look} check={check} />;
  }
}
