export { csvOf, type TableWords } from './csv.ts';
export { readTable, type TableFault } from './csv-in.ts';
export { draftMap } from './draft-map.ts';
export { fragmentOf, linkLimit, readFragment } from './link.ts';
export { mermaidOf } from './mermaid.ts';
export { isMermaid, readMermaid } from './mermaid-in.ts';
export { markdownOf, type OutlineWords, outlineOf, type Point } from './outline.ts';
export {
  type DraftFeeling,
  type DraftMoment,
  type DraftNote,
  type DraftStage,
  type OutlineDraft,
  type OutlineFault,
  type OutlineLabels,
  outlineLimits,
  readOutline,
} from './outline-in.ts';
export { type PlanWords, planMarkdown } from './plan.ts';
export { type Sentence, type StoryPart, storyOf, storyText, type Told } from './story.ts';
export { storyWords } from './story-words.ts';
