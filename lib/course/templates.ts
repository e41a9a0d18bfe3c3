import { type AgeBand, bandLanes, type LaneKind } from '../journey/index.ts';

/** The frames for a journey of one's own, the plainest first. */
export const templateNames = ['blank', 'threeParts', 'fivePhases', 'analyst'] as const;

/** A template's name; the map that it was the frame of records it. */
export type TemplateName = (typeof templateNames)[number];

/** The five phases of the business map, in their order. */
export const fivePhases = ['search', 'offer', 'conversion', 'use', 'loyalty'] as const;

/** The three parts of every journey, in their order. */
export const threeParts = ['before', 'during', 'after'] as const;

/** A frame to fill in. */
export interface Template {
  /** How many empty moments each stage begins with. */
  readonly stages: readonly number[];
  /** Whom it suits, where nobody says otherwise. */
  readonly ageBand: AgeBand;
  /** The lanes that make it what it is; without them the age band decides. */
  readonly lanes?: readonly LaneKind[];
}

/**
 * The templates. The business map asks in each phase for needs, goals and motives beside the lanes of the oldest age
 * band; the analyst's map has touchpoints, who is responsible, problems and opportunities, and the feelings that show
 * where to look.
 */
export const templates: Readonly<Record<TemplateName, Template>> = {
  blank: { stages: [4], ageBand: '12-15' },
  threeParts: { stages: [1, 2, 1], ageBand: '12-15' },
  fivePhases: {
    stages: [2, 2, 2, 2, 2],
    ageBand: '16+',
    lanes: ['need', 'goal', 'motive', ...bandLanes['16+']],
  },
  analyst: {
    stages: [1, 1, 1, 1],
    ageBand: '16+',
    lanes: ['touchpoint', 'responsible', 'feeling', 'pain', 'opportunity'],
  },
};

/** How many moments a template begins with. */
export const momentsOf = (name: TemplateName): number =>
  templates[name].stages.reduce((sum, count) => sum + count, 0);
