import { inOrder, type Problem } from '../../checking/problem.ts';
import { nobody } from '../../front-matter/story-data.ts';
import { languageOf } from '../../reading/languages/index.ts';
import type { Language } from '../../reading/languages/language.ts';
import type { Reading } from '../../reading/types.ts';
import { answered } from '../../story/problems/answers.ts';
import { noteWords } from '../../story/note-words.ts';
import { wordsIn, type Places } from '../../story/places.ts';
import { readProse } from '../../story/read-prose.ts';
import { readingProblems } from '../../story/problems/reading-problems.ts';
import { idsFor } from './ids.ts';
import type { Passages, TextPassage } from './passages.ts';
import type { Lines, Position } from './position.ts';

/** All that was found in one text. */
export interface ReadText {
  file: string;
  language: string;
  /** What it says that it is in, where the reading does not know that language. */
  unread: string | null;
  passages: readonly TextPassage[];
  reading: Reading;
  /** Ids by figure and by quotation; headlines and standfirsts have none. */
  ids: { figures: readonly (string | null)[]; quotations: readonly (string | null)[] };
  /** Who says so as front matter has it, by figure and by quotation. */
  by: { figures: readonly (string | null)[]; quotations: readonly (string | null)[] };
  positionOf: (passage: number, position: number) => Position;
  /** Every problem that the text has by itself. */
  problems: readonly Problem[];
}

/** Reads a text: what it states, the ids that go with it, and what in it does not add up. */
export function readText(
  file: string,
  lines: Lines,
  { heads, prose, says }: Passages,
  language: Language,
  why = false,
): ReadText {
  const passages = [...heads, ...prose];
  const first = heads.length;
  const positionOf = (passage: number, position: number) =>
    lines.positionOf(passages[passage]?.offsetOf(position) ?? 0);
  const placeAt = (passage: number, position: number) => {
    const { line, column } = positionOf(passage, position);
    return { file, line, column };
  };

  const places: Places = {
    of: says.placeOf,
    at: (passage, position) => placeAt(passage + first, position),
    words: (passage, span) => wordsIn(passages[passage + first], span),
  };
  const {
    whole: reading,
    reading: inProse,
    matched,
  } = readProse({ heads, passages: prose }, language, says, places, why);
  const entries = {
    figures: matched.figures.matches.map((index) => says.figures[index ?? -1]),
    quotations: matched.quotations.matches.map((index) => says.quotations[index ?? -1]),
  };
  const own = idsFor(prose, language, inProse, entries);
  const ids = {
    figures: behind(own.figures, reading.figures.length),
    quotations: behind(own.quotations, reading.quotations.length),
  };
  const by = {
    figures: behind(entries.figures.map(byOf), reading.figures.length),
    quotations: behind(entries.quotations.map(byOf), reading.quotations.length),
  };

  const named = {
    figures: reading.figures.map((figure, index) => ({ ...figure, id: ids.figures[index] ?? '' })),
    // Whoever the text names needs no file here, and a headline leaves it to the text who spoke.
    quotations: reading.quotations.map((quotation, index) => ({
      ...quotation,
      by: quotation.passage < first ? '' : (by.quotations[index] ?? quotation.speaker),
      byNobody: by.quotations[index] === nobody,
      id: ids.quotations[index] ?? '',
    })),
    unnamed: new Set(),
  };
  const raised = readingProblems(named, reading, 'draft', {
    ...places,
    at: placeAt,
    words: (passage, span) => wordsIn(passages[passage], span),
  });
  // Whether a speaker has a file, other content tells.
  const notes = says.notes.map((note) =>
    note.answers === 'speaker-unfiled' ? { ...note, answers: null } : note,
  );
  const inNotes = noteWords(notes, prose, places);
  const stretches = inNotes.stretches.map(
    (stretch) => stretch && { ...stretch, passage: stretch.passage + first },
  );
  return {
    file,
    language: language.tag,
    unread: says.lang === null || languageOf(says.lang) ? null : says.lang,
    passages,
    reading,
    ids,
    by,
    positionOf,
    problems: inOrder([
      ...says.problems,
      ...matched.problems,
      ...inNotes.problems,
      ...answered(raised, notes, stretches, says.placeOf),
    ]),
  };
}

/** Whom front matter names for a figure or a quotation; `null` where it names nobody at all. */
const byOf = (entry: { by: string | null } | undefined): string | null => entry?.by ?? null;

/** What is known of the prose, behind as many without it as stand before it. */
function behind(ids: readonly (string | null)[], length: number): (string | null)[] {
  return [...Array<null>(length - ids.length).fill(null), ...ids];
}
