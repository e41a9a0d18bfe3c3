'use client';
import { type KeyboardEvent, use, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActionGroup, actionOf } from '../../../lib/builder/index.ts';
import { search } from '../../../lib/i18n/index.ts';
import styles from './actions.module.css';
import { Keys } from './keys.tsx';
import { Modal } from './modal.tsx';
import { keysNow, type Offer, offersOf, perform, RegistryContext } from './registry.tsx';
import { useActionName } from './use-action-name.ts';

/** Everything that can be done now: type a part of its name, go to it with the arrows, Enter does it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('actions');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const registry = use(RegistryContext);
  const nameOf = useActionName();
  // What could be done when the palette opened: nothing on the page changes while it is open.
  const [offers] = useState(() =>
    offersOf(registry).filter(({ id, enabled }) => enabled && id !== 'palette'),
  );
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const groupOf = (offer: Offer) => t(($) => $.groups[actionOf(offer.id).group]);
  const found = search(offers, query, (offer) => `${nameOf(offer)} ${groupOf(offer)}`);
  const active = found[at];
  const optionId = (offer: Offer) => `${id}-${offer.id}`;

  // After the dialog has opened and given the focus to its first control.
  useEffect(() => field.current?.focus(), []);

  const activeId = active && optionId(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  function choose(offer: Offer) {
    dialog.current?.close(); // first, so that the focus is back before the action moves it
    perform(offer);
  }

  function onKeys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((at + by + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter' && active) choose(active);
    else return;
    event.preventDefault();
  }

  const groups: readonly [ActionGroup | null, readonly Offer[]][] = query.trim()
    ? [[null, found]]
    : [...Map.groupBy(found, (offer) => actionOf(offer.id).group)];

  return (
    <Modal title={t(($) => $.names.palette)} dialog={dialog} onClose={onClose}>
      <input
        ref={field}
        className="field"
        role="combobox"
        aria-label={t(($) => $.palette.search)}
        placeholder={t(($) => $.palette.search)}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKeys}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
      />
      <p role="status" className={styles.found}>
        {found.length === 0 ? t(($) => $.palette.none) : t(($) => $.palette.found, { count: found.length })}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t(($) => $.names.palette)}
        hidden={found.length === 0}
        className={styles.list}
      >
        {groups.map(([group, offers]) => (
          <Group key={group} name={group && t(($) => $.groups[group])}>
            {offers.map((offer) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, where the focus stays
              // biome-ignore lint/a11y/useFocusableInteractive: the search field points at it
              <div
                key={offer.id}
                id={optionId(offer)}
                role="option"
                aria-selected={offer === active}
                className={styles.option}
                onClick={() => choose(offer)}
              >
                <span>
                  {nameOf(offer)} {!group && <span className={styles.of}>({groupOf(offer)})</span>}
                </span>{' '}
                <Keys combinations={keysNow(offer.id, registry)} />
              </div>
            ))}
          </Group>
        ))}
      </div>
    </Modal>
  );
}

/** Options that belong together under their name; without one they simply follow each other. */
function Group({ name, children }: { name: string | null; children: React.ReactNode }) {
  const id = useId();
  if (name === null) return children;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options
    <div role="group" aria-labelledby={id}>
      <div id={id} role="presentation" className={styles.group}>
        {name}
      </div>
      {children}
    </div>
  );
}
