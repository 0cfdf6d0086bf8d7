import { startOfCharacter } from '../../checking/characters/ends.ts';
import { counted } from '../../checking/counted.ts';
import type { Answer, ReadPhrase, Weighed } from '../../reading/answer.ts';
import type { FoundFigure, Relation } from '../../reading/types.ts';
import { marked, type Marker } from './marked.ts';
import type { ReadText } from './read-text.ts';
import { harmless } from '../../checking/characters/harmless.ts';
import { isolated } from '../../wording/direction.ts';
import { padded, widthOf } from '../terminal/columns.ts';
import { countLine, told } from '../terminal/report.ts';

const widest = 32;
const quotationWidth = 60;

/** A read text for people: the text with its figures marked, then a list of all that was found. */
export function* listing(read: ReadText, source: string, mark: Marker): Generator<string> {
  const { figures, quotations, relations } = read.reading;
  yield `${harmless(read.file)} (${read.unread === null ? read.language : `${harmless(read.unread)}, which is not read`})\n`;
  yield* markedText(read, mark);
  yield* section('Figures', figures, figureRow(read));
  yield* section('Quotations', quotations, ({ passage, span, kind, speaker, text }) => [
    place(read, passage, span.start),
    kind,
    speaker ?? '–',
    `“${cut(text, quotationWidth)}”`,
  ]);
  yield* reasons(read);
  yield* section('Relations', relations, relationRow(read));
  yield* suspicions(read);
  if (read.problems.length > 0) yield 'Problems';
  const lines = source.split('\n');
  for (const problem of read.problems) yield told(problem, lines);
  const found = [
    counted(figures.length, 'figure'),
    counted(quotations.length, 'quotation'),
    counted(relations.length, 'relation'),
  ];
  yield `${found.join(', ')}; ${countLine(read.problems)}.\n`;
}

/** Why each figure and each quotation got who says it: the first answers with the clues for and against them. */
function* reasons(read: ReadText): Generator<string> {
  const { figures, quotations } = read.reading;
  const asked = [
    ...figures.map((figure) => ({ ...figure, said: figure.text, isTerm: false })),
    ...quotations.map((quotation) => ({
      ...quotation,
      said: `“${quotation.text}”`,
      isTerm: quotation.kind === 'phrase',
    })),
  ].filter(({ why }) => why);
  if (asked.length === 0) return;
  yield 'Who says so, and why';
  for (const { passage, span, said, isTerm, why = [], weighed } of asked) {
    yield `  ${place(read, passage, span.start)}  ${harmless(cut(said, quotationWidth))}`;
    for (const answer of why) {
      const by = answer.words === null ? '' : ` (${phraseOf(answer)})`;
      yield `    ${answer.share.toFixed(2)}  ${harmless(answer.name ?? 'nobody by name')}${by}`;
      yield clueLine(answer.clues);
    }
    if (weighed) yield* weighedLines(weighed, isTerm);
    yield '';
  }
  yield '  A clue is the file under src/reading/speakers/clues/ that has its name in it; what a word is';
  yield '  taken for is told by src/reading/languages/. CONTRIBUTING.md, “Who says so”, has the rest.\n';
}

/** What it came to, and what its sentence was taken for. */
function* weighedLines({ most, needed, sentence }: Weighed, isTerm: boolean): Generator<string> {
  const but = isTerm && most && most.share >= needed ? ', and nobody is named with a phrase' : '';
  if (most)
    yield `    in all    ${harmless(most.name)} ${most.share.toFixed(2)}; a name takes ${needed.toFixed(2)}${but}`;
  const seen = sentence.map(phraseOf);
  yield `    read as   ${seen.length > 0 ? seen.join('; ') : 'nobody and nothing outside the marks'}`;
}

const forces = { says: 'says', lends: 'may bring in words', other: 'tells no speech' };

/** “Horvat”, a name behind “of”: “said” (says) */
function phraseOf({ kind, words, behind, verbs }: ReadPhrase): string {
  const quoted = (text: string) => `“${harmless(cut(text, quotationWidth))}”`;
  const ruled = behind === null ? '' : ` behind ${quoted(behind)}`;
  const what = words === null ? kind : `${quoted(words)}, ${kind}${ruled}`;
  if (verbs.length === 0) return what;
  return `${what}: ${verbs.map((verb) => `${quoted(verb.words)} ${forces[verb.force]}`).join(', ')}`;
}

const clueLine = (clues: Answer['clues']): string =>
  `          ${clues.map(({ clue, adds }) => `${adds > 0 ? '+' : '−'}${Math.abs(adds)} ${clue}`).join(', ')}`;

/** What of the numbers may be wrong, how likely, and why; most of it is not asked about. */
function* suspicions(read: ReadText): Generator<string> {
  const { figures, suspicions: all = [] } = read.reading;
  if (all.length > 0) yield 'What may not add up, and why';
  for (const { sort, passage, cue, words, figures: own, likely, isAsked, clues } of all) {
    const numbers = own.map((index) => harmless(cut(figures[index]?.text ?? '', widest)));
    yield `  ${place(read, passage, cue.start)}  ${harmless(cut(words, quotationWidth))}`;
    yield `    ${likely.toFixed(2)}  ${sort}: ${numbers.join(', ')}${isAsked ? '' : ' (not asked)'}`;
    yield clueLine(clues);
  }
  if (all.length > 0) yield '';
}

function* markedText(
  { passages, reading: { figures } }: ReadText,
  mark: Marker,
): Generator<string> {
  const byPassage = Map.groupBy(figures, ({ passage }) => passage);
  for (const [index, { text }] of passages.entries()) {
    const spans = (byPassage.get(index) ?? []).map(({ span }) => span);
    yield `  ${marked(text.replaceAll('\n', ' '), spans, mark)}\n`;
  }
}

/** A heading and a table whose columns stand below each other; nothing where there is nothing to list. */
function* section<Item>(
  title: string,
  items: readonly Item[],
  row: (item: Item, index: number) => string[],
): Generator<string> {
  if (items.length === 0) return;
  yield title;
  const widths: number[] = [];
  for (const [index, item] of items.entries()) {
    row(item, index).forEach((cell, column) => {
      widths[column] = Math.min(Math.max(widths[column] ?? 0, widthOf(harmless(cell))), widest);
    });
  }
  for (const [index, item] of items.entries()) {
    const cells = row(item, index).map((cell, column) =>
      padded(isolated(harmless(cell)), widths[column] ?? 0),
    );
    yield `  ${cells.join('  ').trimEnd()}`;
  }
  yield '';
}

function place({ positionOf }: ReadText, passage: number, position: number): string {
  const { line, column } = positionOf(passage, position);
  return `${line}:${column}`;
}

const figureRow = (read: ReadText) => (figure: FoundFigure) => [
  place(read, figure.passage, figure.span.start),
  cut(figure.text, widest),
  figure.malformed ? 'malformed' : valueOf(figure),
  cut(figure.unit ?? '–', widest),
  figure.qualifier ?? '',
  sayerCell(figure),
];

/** A name, or the words of the text between marks. */
function sayerCell({ saidBy }: FoundFigure): string {
  const words = saidBy?.words ?? null;
  return cut(words === null ? (saidBy?.name ?? '') : `“${words}”`, widest);
}

function valueOf({ value }: FoundFigure): string {
  if (value === null) return '–';
  return typeof value === 'number' ? `${value}` : value.join(' to ');
}

const holding: Readonly<Record<Relation['holds'], string>> = {
  exactly: 'holds',
  rounding: 'holds if rounded',
  no: 'does not hold',
};

const relationRow = (read: ReadText) => (relation: Relation) => {
  const { kind, passage, cue, holds, parts, total } = relation;
  const text = (index: number) => cut(read.reading.figures[index]?.text ?? '', widest);
  // “From 27 to 40” is both what is changed and what it is changed to.
  const others = parts.filter((part) => part !== total).map(text);
  const words = read.passages[passage]?.text.slice(cue.start, cue.end) ?? '';
  return [
    place(read, passage, cue.start),
    kind,
    holding[holds],
    `${[others.join(' and '), total === null ? '100%' : text(total)].filter(Boolean).join(' against ')} (“${cut(words, widest)}”)`,
  ];
};

function cut(text: string, length: number): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > length ? `${line.slice(0, startOfCharacter(line, length - 1))}…` : line;
}
