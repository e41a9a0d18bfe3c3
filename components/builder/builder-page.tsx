'use client';
import { useState } from 'react';
import { type Material, materialOf, type Story } from '../../lib/course/index.ts';
import { Builder } from './builder.tsx';
import type { BuilderProps } from './props.ts';

/** The builder on a page of its own, with all scenarios to choose from, the first for journeys of one's own. */
export function BuilderPage({
  stories,
  ...props
}: Omit<BuilderProps, 'materials'> & { readonly stories: readonly [Story, ...Story[]] }) {
  const [materials] = useState<readonly [Material, ...Material[]]>(() => {
    const [first, ...others] = stories;
    return [materialOf(first, props.locale), ...others.map((story) => materialOf(story, props.locale))];
  });
  return (
    <div className="wide">
      <Builder {...props} materials={materials} />
    </div>
  );
}
