import type { KeyPart, PlaceKey } from '../course.ts';
import type { Desk } from '../kit/desk.ts';
import { heading } from '../kit/flow.ts';
import { type Said, say } from '../kit/said.ts';
import { table } from '../kit/table.ts';

/** Something that a sheet asks for: what it is called, a model answer, and where the key has more about it. */
export interface Wanted {
  readonly called: Said;
  readonly model: Said;
  readonly more?: { readonly part: KeyPart; readonly id: string };
  /** What it is called among the wrong answers of the whole sheet. */
  readonly place: Said;
}

/** Draws model answers beside what else is right. */
export function drawAnswers(desk: Desk, summary: Said, wanted: readonly Wanted[]) {
  const told = wanted.map((one) => ({ ...one, accepts: acceptsOf(desk, one) }));
  const rows = told.filter(({ model, accepts }) => model.length > 0 || accepts.length > 0);
  if (rows.length === 0) return;
  const more = rows.some(({ accepts }) => accepts.length > 0);
  table(desk, {
    summary,
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.key.asked)), share: 24 },
      { head: say(desk, ({ t }) => t(($) => $.key.model)), share: 42 },
      ...(more ? [{ head: say(desk, ({ t }) => t(($) => $.key.accepts)), share: 34 }] : []),
    ],
    rows: rows.map(({ called, model, accepts }) => [
      { said: called },
      { said: model },
      ...(more ? [{ said: accepts }] : []),
    ]),
  });
}

/** Draws the typical wrong answers of all that a sheet asks for, each with what to say to it. */
export function drawMistakes(desk: Desk, wanted: readonly Wanted[]) {
  const rows = wanted.flatMap((one) =>
    (moreOf(desk, one)?.mistakes ?? []).map((_, at) => [
      { said: one.place },
      { said: moreSaid(desk, one, ({ mistakes }) => mistakes[at]?.answer ?? '') },
      { said: moreSaid(desk, one, ({ mistakes }) => mistakes[at]?.why ?? '') },
    ]),
  );
  if (rows.length === 0) return;
  const title = say(desk, ({ t }) => t(($) => $.key.mistakes));
  heading(desk, title, 120);
  table(desk, {
    summary: title,
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.key.place)), share: 24 },
      { head: say(desk, ({ t }) => t(($) => $.key.wrong)), share: 26 },
      { head: say(desk, ({ t }) => t(($) => $.key.reply)), share: 50 },
    ],
    rows,
  });
}

const moreOf = ({ sides: [{ key }] }: Desk, { more }: Wanted): PlaceKey | undefined =>
  more && key?.[more.part][more.id];

const moreSaid = (desk: Desk, { more }: Wanted, pick: (place: PlaceKey) => string): Said =>
  say(desk, ({ key }) => {
    const place = more && key?.[more.part][more.id];
    return place ? pick(place) : '';
  });

const acceptsOf = (desk: Desk, one: Wanted): Said =>
  moreSaid(desk, one, ({ accepts }) => accepts.map((answer) => `• ${answer}`).join('\n'));
