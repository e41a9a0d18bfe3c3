/** A survey and an interview of a scenario to read, as pupils made them: what the example's evidence rests on. */
export interface ResearchWords {
  readonly survey: {
    /** Who asked whom, when and how, in a sentence or two. */
    readonly about: string;
    /** How many answered. */
    readonly asked: number;
    /** Each question has one answer from everyone asked: the counts add up to `asked`. */
    readonly questions: readonly {
      readonly question: string;
      readonly answers: readonly { readonly text: string; readonly count: number }[];
    }[];
    /** What the numbers say, and what they do not. */
    readonly reading: readonly string[];
  };
  readonly interview: {
    readonly about: string;
    /** What was asked, and the notes of the answer. */
    readonly notes: readonly { readonly asked: string; readonly said: string }[];
    readonly reading: readonly string[];
  };
}
