'use client';
import { type ReactNode, use, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { actionGroups, fixedActions, localKeys } from '../../../lib/builder/index.ts';
import styles from './actions.module.css';
import { Keys } from './keys.tsx';
import { Modal } from './modal.tsx';
import { keysNow, RegistryContext } from './registry.tsx';
import { useActionName } from './use-action-name.ts';

/** All keys of the builder, by what they are for, and the switch for those that are a character alone. */
export function Shortcuts({
  setSingleKeys,
  onClose,
}: {
  setSingleKeys: (on: boolean) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('actions');
  const dialog = useRef<HTMLDialogElement>(null);
  const registry = use(RegistryContext);
  const nameOf = useActionName();
  const keyed = fixedActions.filter(({ keys }) => keys.length > 0);
  const places = [...Map.groupBy(localKeys, ({ place }) => place)];
  return (
    <Modal title={t(($) => $.names.shortcuts)} dialog={dialog} onClose={onClose}>
      <div className={styles.tables}>
        {actionGroups
          .map((group) => [group, keyed.filter((action) => action.group === group)] as const)
          .filter(([, actions]) => actions.length > 0)
          .map(([group, actions]) => (
            <Table key={group} caption={t(($) => $.groups[group])}>
              {actions.map((action) => (
                <Row key={action.id} name={nameOf(action)} keys={keysNow(action.id, registry)} />
              ))}
            </Table>
          ))}
        {places.map(([place, rows]) => (
          <Table key={place} caption={t(($) => $.local[place].place)}>
            {rows.map(({ does, keys }) => (
              <Row key={does} name={t(($) => $.does[does])} keys={keys} />
            ))}
          </Table>
        ))}
      </div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={registry.singleKeys}
          onChange={({ target }) => setSingleKeys(target.checked)}
        />
        <span>{t(($) => $.singleKeys)}</span>
      </label>
    </Modal>
  );
}

function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({ name, keys }: { name: string; keys: readonly string[] }) {
  const { t } = useTranslation('actions');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{keys.length > 0 ? <Keys combinations={keys} /> : t(($) => $.off)}</td>
    </tr>
  );
}
