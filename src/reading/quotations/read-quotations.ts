import type { Language } from '../languages/language.ts';
import type { Parsed } from '../parsed.ts';
import type { FoundQuotation, Reading } from '../types.ts';
import { isMark } from '../tokens/token.ts';
import { singleQuotes } from './apostrophes.ts';
import { candidatesOf } from './candidates.ts';
import { datelineEnd } from './datelines.ts';
import { withEchoes } from './echoes.ts';
import { intervieweeOf, turnsOf } from './interviews.ts';
import { withLeads } from './leads.ts';
import { pairMarks, type Pair, type Pairing } from './marks.ts';
import { mentionsOf, type Mention } from './names.ts';
import { peopleOf } from './people.ts';
import { personsOf } from './persons.ts';
import type { Carried } from './drafts.ts';
import { quotationsOf } from './quotations.ts';
import { Referents } from './referents.ts';
import { askedIn, labelOf } from './transcripts.ts';
import { indexMentions } from './subject.ts';
import { Focus } from './focus.ts';
import { Topics } from './topics.ts';

/** A paragraph that leaves its mark open while the next one opens again is no error: newspapers do so. */
function goesOn(pairings: readonly Pairing[], number: number): boolean {
  return pairings[number + 1]?.pairs[0]?.open === 0;
}

function unpairedOf(
  parsed: readonly Parsed[],
  pairings: readonly Pairing[],
): { passage: number; at: number }[] {
  return pairings.flatMap((pairing, number) => {
    const left = pairing.pairs
      .filter((pair) => pair.unclosed && !goesOn(pairings, number))
      .map((pair) => pair.open);
    return [...pairing.unpaired, ...left]
      .sort((a, b) => a - b)
      .map((token) => ({ passage: number, at: parsed[number]?.tokens[token]?.start ?? 0 }));
  });
}

/** A mark left open by mistake still quotes if speech is introduced before it and a sentence ends at the end. */
function isSpeech({ tokens }: Parsed, { open }: Pair): boolean {
  return (
    isMark(tokens.at(-1), '.!?…') &&
    (open === 0 || isMark(tokens[open - 1], ':,')) &&
    tokens.length - open > 3
  );
}

/** A quotation of several paragraphs may name its speaker in the last: the earlier ones get the name too. */
function fillBack(quotations: FoundQuotation[], passage: number, speaker: string | null): void {
  if (speaker === null) return;
  for (let at = quotations.length - 1, expected = passage - 1; at >= 0; at--) {
    const earlier = quotations[at];
    if (
      !earlier ||
      earlier.speaker !== null ||
      earlier.kind !== 'direct' ||
      earlier.passage < expected
    )
      return;
    quotations[at] = { ...earlier, speaker };
    expected = earlier.passage - 1;
  }
}

/** The quotations of a text with their speakers, and the marks that do not pair. */
export function readQuotations(
  passages: readonly Parsed[],
  language: Language,
): Pick<Reading, 'quotations' | 'unpaired'> {
  const pairings = passages.map(({ tokens }) =>
    pairMarks(tokens, singleQuotes(tokens, language.speech.elisions)),
  );
  const unpaired = unpairedOf(passages, pairings);
  if (pairings.every(({ pairs }) => pairs.length === 0)) return { quotations: [], unpaired };
  const turns = turnsOf(passages, language.names);
  const byPassage = passages.map(({ text, passage, tokens, begins }, number) =>
    mentionsOf(text, passage, tokens, begins, language.names, turns.get(number)?.from),
  );
  const mentions: Mention[] = byPassage.flat();
  const people = peopleOf(mentions, (mention) => {
    const parsed = passages[mention.passage];
    return (
      parsed?.begins(mention.from) === true || datelineEnd(parsed?.tokens ?? []) === mention.from
    );
  });
  const persons = personsOf(passages, mentions, people, language);
  const guest = turns.size > 0 ? intervieweeOf(passages, turns, mentions, people, persons) : null;
  const candidates = candidatesOf(
    passages,
    mentions,
    pairings.map(({ pairs }) => pairs),
    language.speech,
  );
  const referents = new Referents(people, candidates, persons, language.speech);
  const { speech } = language;
  const trail = speech.dropsSubjects
    ? new Topics(referents, persons, speech)
    : new Focus(referents, persons, speech);
  const quotations: FoundQuotation[] = [];
  // Words alone above an interview are those of whom it is with.
  let carried: Carried = {
    speaker: guest,
    open: false,
    direct: guest !== null,
    asks: false,
    asker: null,
    before: null,
  };
  let spoke: Mention | null = null;
  passages.forEach((parsed, number) => {
    const pairs = (pairings[number]?.pairs ?? []).filter(
      (pair) => !pair.unclosed || goesOn(pairings, number) || isSpeech(parsed, pair),
    );
    const turn = turns.get(number);
    const own = byPassage[number] ?? [];
    const label = turn ? (turn.asks ? null : guest) : labelOf(parsed, own);
    const asked =
      turn?.asks === true ? guest : askedIn(parsed, own, label, spoke, language.names.questions);
    spoke = label ?? spoke;
    const scope = {
      ...parsed,
      from: Math.max(datelineEnd(parsed.tokens), turn?.from ?? 0),
      pairs,
      index: indexMentions(own),
      ...{ label, asked },
      guest: !turn && turns.has(number - 1) ? guest : null,
    };
    const read = quotationsOf(scope, carried, trail, speech);
    if (carried.open) fillBack(quotations, number, read.found[0]?.speaker ?? null);
    for (const quotation of read.found) quotations.push(quotation);
    carried = read.carried;
  });
  const named = withLeads(quotations, passages, byPassage, speech);
  return { quotations: withEchoes(named, passages), unpaired };
}
