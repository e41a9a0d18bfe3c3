import { useId } from 'react';
import type { SymbolName } from '../../../lib/figure/index.ts';
import { StoryPicture } from '../../ui/index.ts';
import styles from './stories.module.css';

/** A story to choose: its picture, its title and what it is about. The whole card is its radio button. */
export function StoryCard({
  title,
  summary,
  symbols,
  chosen,
  choose,
}: {
  title: string;
  summary: string;
  symbols: readonly SymbolName[];
  chosen: boolean;
  choose: () => void;
}) {
  const id = useId();
  return (
    <label className={`pick ${styles.card} ${chosen ? 'chosen' : ''}`}>
      <input
        type="radio"
        name="story"
        checked={chosen}
        onChange={choose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      />
      <StoryPicture symbols={symbols} />
      <strong id={`${id}-title`}>{title}</strong>
      <span id={`${id}-text`}>{summary}</span>
    </label>
  );
}
