'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { claiming, claimsAbout } from '../../../lib/builder/index.ts';
import { type Claim, type ClaimKind, isLocked, type JourneyMap } from '../../../lib/journey/index.ts';
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
        <span className={styles.label}>
          {t(($) => $.fields.personName)}
          <Locked when={map.persona.locked ?? false} />
        </span>
        <input
          className="field"
          autoComplete="off"
          lang={map.language}
          readOnly={map.persona.locked ?? false}
          value={map.persona.name}
          onChange={({ target }) => run({ do: 'personaName', text: target.value })}
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
        <input
          className="field"
          autoComplete="off"
          lang={language}
          readOnly={locked('text')}
          value={there?.text ?? ''}
          onChange={({ target }) => run(claiming(there, kind, target.value, freshId()))}
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
