'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../../../lib/i18n/index.ts';
import type { Command, PlanStep } from '../../../../lib/journey/index.ts';
import { WritingArea } from '../../../ui/index.ts';
import styles from './plan.module.css';

const asked = ['goals', 'personas', 'path', 'current', 'future', 'affinity', 'share'] as const;
const isAsked = (step: PlanStep): step is (typeof asked)[number] => asked.some((one) => one === step);

interface AnswerProps {
  readonly step: PlanStep;
  readonly text: string;
  readonly language: Tag;
  readonly run: (command: Command) => boolean;
}

/** The question of a step and the learner's answer. A step that asks for a list shows what a file says there. */
export const Answer = memo(function Answer({ step, text, language, run }: AnswerProps) {
  const { t } = useTranslation('plan');
  if (!isAsked(step))
    return text === '' ? null : (
      <p className={styles.told} lang={language}>
        {text}
      </p>
    );
  return (
    <label className={styles.answer}>
      <span className={styles.question}>{t(($) => $.questions[step])}</span>
      <WritingArea
        className={`field ${styles.writing}`}
        rows={3}
        lang={language}
        value={text}
        write={(text) => run({ do: 'answer', step, text: text })}
      />
    </label>
  );
});
