import { languageOf } from '../../../src/reading/languages/index.ts';
import { parseAll } from '../../../src/reading/parsed.ts';
import type { Candidate, Stretch } from '../../../src/reading/speakers/candidate.ts';
import { believe, type Worth } from '../../../src/reading/speakers/choose.ts';
import { isAskedOf } from '../../../src/reading/speakers/clue.ts';
import { clues } from '../../../src/reading/speakers/clues/index.ts';
import { meantClues } from '../../../src/reading/speakers/clues/meant/index.ts';
import { decideAll, quotedIn } from '../../../src/reading/speakers/quotations.ts';
import { SearchedText } from '../../../src/reading/speakers/searched-text.ts';
import type { Dossier } from '../../../src/reading/who/dossiers.ts';
import type { MarkedText } from '../scoring/corpus.ts';
import { join } from '../scoring/joined.ts';
import { placeMarks } from '../scoring/place.ts';
import { plain } from '../scoring/same.ts';

/** What clues say of something, the silent ones left out; packed, since it is asked thousands of times a second. */
export interface Said {
  clues: Uint16Array;
  much: Float64Array;
}

/** A candidate as the fitting sees it. */
export interface FittedCandidate {
  said: Said;
  /** 1 or 0, or the share of a belief; `null` where it depends on `meant`. */
  right: number | null;
  meant: readonly { said: Said; right: boolean }[];
}

/** One marked quotation with all who may have said it. */
export interface Example {
  file: string;
  lang: string;
  candidates: readonly FittedCandidate[];
}

type IsRight = (who: Dossier | null) => boolean;

/** Packs what each clue of a table says. */
export function said(all: readonly number[]): Said {
  const clues = Uint16Array.from([...all.keys()].filter((at) => all[at] !== 0));
  return { clues, much: Float64Array.from(clues, (at) => all[at] ?? 0) };
}

const bare = (name: string): string => plain(name.replace(/^(?:the|el|la|los|las)\s+/i, ''));

/** How much of what was decided of the words before is right. */
function rightBefore({ last }: Stretch, isRight: IsRight): number {
  let right = last && isRight(null) ? last.nobody : 0;
  for (const [who, share] of last?.by ?? []) if (isRight(who)) right += share;
  return right;
}

function rightOf(candidate: Candidate, stretch: Stretch, isRight: IsRight): number | null {
  if (candidate.way === 'goesOn') return rightBefore(stretch, isRight);
  if (candidate.meant().length > 0) return null;
  return isRight(candidate.dossier) ? 1 : 0;
}

function fittedOf(candidate: Candidate, stretch: Stretch, isRight: IsRight): FittedCandidate {
  return {
    said: said(
      clues.map((clue) => (isAskedOf(clue, candidate) ? clue.says(candidate, stretch) : 0)),
    ),
    right: rightOf(candidate, stretch, isRight),
    meant: candidate.meant().map((one) => ({
      said: said(meantClues.map(({ says }) => says(one))),
      right: isRight(one.who),
    })),
  };
}

/** The candidate who is right, among those who are named. */
function rightAmong(candidates: readonly Candidate[], isRight: IsRight): Dossier | undefined {
  return candidates
    .flatMap(({ dossier, meant }) => [dossier, ...meant().map(({ who }) => who)])
    .filter((who) => who !== null)
    .find(isRight);
}

/**
 * The marked quotations of a text that some candidate answers. What was said before is taken as marked, not as read.
 * @param worth what clues are worth to those who read the pronouns between
 */
export function examplesOf(marked: MarkedText, worth?: Worth): Example[] {
  const language = languageOf(marked.lang);
  if (!language) throw new Error(`${marked.name}: the reading knows no “${marked.lang}”`);
  const joined = join(marked.passages);
  const marks = new Map(
    placeMarks(joined.text, marked.marks.quotations).map(({ at, item }) => [at.start, item]),
  );
  const passages = parseAll(marked.passages, language);
  const text = new SearchedText(passages, quotedIn(passages, language).pairs, language, worth);
  const examples: Example[] = [];
  decideAll(
    text,
    (stretch, candidates) => {
      const belief = believe(candidates, stretch, text.worth);
      const { tokens, passage } = stretch.clauses.parsed;
      const start = tokens[stretch.pair.open + 1]?.start ?? 0;
      const mark = marks.get(joined.at(passage, { start, end: start + 1 }).start);
      if (!mark || mark.may) return belief;
      const wanted = mark.speaker.map((name) => name && bare(name));
      const isRight: IsRight = (who) => wanted.includes(who && bare(who.name));
      const fitted = candidates.map((one) => fittedOf(one, stretch, isRight));
      if (fitted.some(({ right, meant }) => (right ?? 0) > 0 || meant.some((one) => one.right)))
        examples.push({ file: marked.name, lang: marked.lang, candidates: fitted });
      const right = rightAmong(candidates, isRight);
      return { ...belief, by: new Map(right ? [[right, 1]] : []), nobody: right ? 0 : 1 };
    },
    () => undefined,
  );
  return examples;
}
