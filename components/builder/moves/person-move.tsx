'use client';
import { useTranslation } from 'react-i18next';
import { claiming, claimsAbout } from '../../../lib/builder/index.ts';
import type { Claim, ClaimKind } from '../../../lib/journey/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { Example } from './example.tsx';
import { MarkSelect } from './mark-select.tsx';
import styles from './moves.module.css';

const kinds: readonly ClaimKind[] = ['demographics', 'goal', 'motive', 'need', 'problem'];

/** The person and the problem, each claim with how it is known. */
export function PersonMove({ desk, material }: MoveProps) {
  const { t } = useTranslation('builder');
  return (
    <>
      <label>
        <span className={styles.label}>{t(($) => $.fields.personName)}</span>
        <input
          className="field"
          autoComplete="off"
          value={desk.map.persona.name}
          onChange={({ target }) => desk.run({ do: 'personaName', text: target.value })}
        />
      </label>
      <ol className={styles.fields}>
        {kinds.map((kind) => (
          <li key={kind}>
            {claimsOrOne(claimsAbout(desk.map, kind)).map((there) => (
              <ClaimField key={there?.id ?? kind} kind={kind} there={there} desk={desk} />
            ))}
            <Example texts={claimsAbout(material.example, kind).map(({ text }) => text)} />
          </li>
        ))}
      </ol>
    </>
  );
}

const claimsOrOne = (claims: readonly Claim[]): readonly (Claim | undefined)[] =>
  claims.length === 0 ? [undefined] : claims;

function ClaimField({
  kind,
  there,
  desk,
}: { kind: ClaimKind; there: Claim | undefined } & Pick<MoveProps, 'desk'>) {
  const { t } = useTranslation('builder');
  const label = t(($) => $.fields[kind]);
  return (
    <div className={styles.claim}>
      <label>
        <span className={styles.label}>{label}</span>
        <input
          className="field"
          autoComplete="off"
          value={there?.text ?? ''}
          onChange={({ target }) => desk.run(claiming(there, kind, target.value, freshId()))}
        />
      </label>
      {there && (
        <MarkSelect
          mark={there.mark}
          about={label}
          choose={(mark) => desk.run({ do: 'edit', in: 'claims', id: there.id, change: { mark } })}
        />
      )}
    </div>
  );
}
