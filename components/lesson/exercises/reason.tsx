import type { OptionWords } from '../../../lib/course/index.ts';

/** What was asked about, and why it belongs where it belongs. */
export const Reason = ({ of }: { of: OptionWords | undefined }) => (
  <>
    <em>{of?.text}</em> {of?.feedback}
  </>
);
