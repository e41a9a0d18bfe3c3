'use client';
import { useTranslation } from 'react-i18next';
import { markdownOf, outlineOf } from '../../../lib/exchange/index.ts';
import { inOrder, journeyOf, stepsOf } from '../../../lib/journey/index.ts';
import { sheetWords } from '../../../lib/worksheet/index.ts';
import { download, fileName } from '../../press/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import type { ViewProps } from './model.ts';
import { GoneLine } from './outline/gone-line.tsx';
import styles from './outline/outline.module.css';
import { CalmMap } from './outline/record-lines.tsx';
import { StageItem } from './outline/stage-item.tsx';
import { useOutline } from './outline/use-outline.ts';

/** The map as an outline to write in from top to bottom: stages, their moments, and what each lane says there. */
export function OutlineView({ desk }: ViewProps) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { t: worksheet } = useTranslation('worksheet');
  const { work, list, gone, bringBack } = useOutline(desk);
  const { map } = desk;
  const calm = useCalm(map);
  const { now } = map.states;
  const stages = journeyOf(now);
  const lanes = inOrder(now.lanes);
  const stageOf = new Map(stepsOf(now).map(({ id, stage }) => [id, stage]));
  const notes = Map.groupBy(inOrder(now.notes), ({ on }) => on.kind === 'step' && stageOf.get(on.id));
  const feelings = Map.groupBy(inOrder(now.feelings), ({ step }) => stageOf.get(step));
  const save = () =>
    download(
      markdownOf(map.title, outlineOf(map, sheetWords(journey, worksheet))),
      'text/markdown',
      fileName(map.title, 'md'),
    );

  let before = 0;
  const items = stages.map(({ stage, steps }, at) => {
    const first = before;
    before += steps.length;
    return (
      <StageItem
        key={stage.id}
        work={work}
        stage={stage}
        number={at + 1}
        stageCount={stages.length}
        steps={steps}
        before={first}
        count={stageOf.size}
        lanes={lanes}
        notes={notes.get(stage.id) ?? none}
        feelings={feelings.get(stage.id) ?? none}
        gone={gone?.stage === stage.id ? gone : null}
        bringBack={bringBack}
      />
    );
  });
  if (gone?.stage === null)
    items.splice(gone.at, 0, <GoneLine key={gone.id} gone={gone} bringBack={bringBack} />);

  return (
    <div ref={list} className={styles.outline}>
      <CalmMap value={calm}>
        <ol className={`${styles.stages} ${stageOf.size > many ? styles.long : ''}`}>{items}</ol>
      </CalmMap>
      <button type="button" className="unprinted button plain" onClick={save}>
        {t(($) => $.buttons.saveOutline)}
      </button>
    </div>
  );
}

const none: readonly never[] = [];

/** From so many moments on, those out of sight are not drawn. */
const many = 12;
