'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { claiming, claimsAbout } from '../../../lib/builder/index.ts';
import { type Claim, type ClaimKind, isLocked, type JourneyMap } from '../../../lib/journey/index.ts';
import { WritingArea, WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId, type MoveProps } from '../model.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { Example } from './example.tsx';
import { Locked } from './locked.tsx';
import { MarkSelect } from './mark-select.tsx';
import styles from './moves.module.css';

const kinds: readonly ClaimKind[] = ['demographics', 'goal', 'motive', 'need', 'problem'];

/** The person and the problem, each claim with how it is known. */
export function PersonMove({ desk: { map, run }, material }: MoveProps) {
  const { t } = useTranslation('builder');
  return (
    <>
      <label>
        <span className={styles.label}>{t(($) => $.fields.personName)}</span>
        <WritingLine
          className="field"
          autoComplete="off"
          lang={map.language}
          value={map.persona.name}
          write={(text) => run({ do: 'personaName', text: text })}
        />
      </label>
      <ol className={styles.fields}>
        {kinds.map((kind) => (
          <li key={kind}>
            {claimsOrOne(claimsAbout(map, kind)).map((there, at) => (
              <ClaimField
                key={at === 0 ? kind : there?.id}
                kind={kind}
                there={there}
                language={map.language}
                run={run}
              />
            ))}
            <Example texts={claimsAbout(material.example, kind).map(({ text }) => text)} />
          </li>
        ))}
      </ol>
      <EvidencePanel map={map} run={run} />
    </>
  );
}

const claimsOrOne = (claims: readonly Claim[]): readonly (Claim | undefined)[] =>
  claims.length === 0 ? [undefined] : claims;

const ClaimField = memo(function ClaimField({
  kind,
  there,
  language,
  run,
}: {
  kind: ClaimKind;
  there: Claim | undefined;
  language: JourneyMap['language'];
  run: MapDesk['run'];
}) {
  const { t } = useTranslation('builder');
  const label = t(($) => $.fields[kind]);
  const locked = (field: string) => !!there && isLocked(there, field);
  return (
    <div className={styles.claim}>
      <label>
        <span className={styles.label}>
          {label}
          <Locked when={locked('text')} />
        </span>
        <WritingArea
          className={`field ${styles.line}`}
          rows={1}
          autoComplete="off"
          lang={language}
          readOnly={locked('text')}
          value={there?.text ?? ''}
          write={(text) => run(claiming(there, kind, text, freshId()))}
        />
      </label>
      {there && (
        <MarkSelect
          mark={there.mark}
          about={label}
          locked={locked('mark')}
          choose={(mark) => run({ do: 'edit', in: 'claims', id: there.id, change: { mark } })}
        />
      )}
    </div>
  );
});
