import type { Finding, FindingCode } from './finding.ts';
import { begins, isOneOf, plain, says } from './lexicon.ts';
import { blank, type Reading, type Rule, type Told } from './reading.ts';

/** The rules about who speaks and acts: one person, on one real visit, in their own words. */
export const voiceRules: readonly Rule[] = [everybody, average, process, thoughtFromOutside, touchpoints];

const about = (code: FindingCode, { note }: Told): Finding => ({
  code,
  at: { in: 'notes', id: note.id },
  params: { text: note.text },
});

/** An action without the person's name in front: "Maya usually waits" is read as "usually waits". */
function withoutName(text: string, name: string): string {
  const [line, start] = [plain(text), `${plain(name)} `];
  return !blank(name) && line.startsWith(start) ? line.slice(start.length) : line;
}

/** One such action may be an event of the visit ("Everyone laughs"); two make a map about everybody. */
function everybody({ told, lexicon }: Reading): Finding[] {
  const crowds = told('action').filter(({ note }) => begins(note.text, lexicon.everybody));
  const first = crowds[0];
  return first && crowds.length >= 2 ? [about('everybody', first)] : [];
}

function average({ told, lexicon, map }: Reading): Finding[] {
  return told('action')
    .filter(({ note }) => begins(withoutName(note.text, map.persona.name), lexicon.average))
    .map((one) => about('average', one));
}

function process({ told, lexicon }: Reading): Finding[] {
  return told('action')
    .filter(({ note }) => begins(note.text, lexicon.process))
    .map((one) => about('process', one));
}

/** "She thinks I am slow" has a word of the first person, so the person speaks: no finding. */
function thoughtFromOutside({ told, lexicon, map }: Reading): Finding[] {
  const { name } = map.persona;
  const named = (text: string) => {
    const rest = text.replace(/^[^\p{L}\p{N}]+/u, '');
    return !blank(name) && rest.startsWith(name) && /^\s+\p{Ll}/u.test(rest.slice(name.length));
  };
  return told('thought')
    .filter(({ note }) => begins(note.text, lexicon.outside) || named(note.text))
    .filter(({ note }) => !says(note.text, lexicon.self))
    .map((one) => about('thoughtFromOutside', one));
}

function touchpoints({ told, lexicon, map }: Reading): Finding[] {
  const actions = told('action');
  const { name } = map.persona;
  return told('touchpoint').flatMap((one) => {
    const { text } = one.note;
    const isPerson = isOneOf(text, lexicon.travellers) || (!blank(name) && plain(text) === plain(name));
    if (isPerson) return [about('touchpointIsPerson', one)];
    const same = actions.some(
      ({ step, note }) => step.id === one.step.id && plain(note.text) === plain(text),
    );
    return same || begins(text, lexicon.action) ? [about('touchpointIsAction', one)] : [];
  });
}
