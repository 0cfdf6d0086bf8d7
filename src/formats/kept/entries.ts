import { h, type Child } from 'hastscript';
import type { Wording } from '../../wording/index.ts';
import { correctionParts, sourceParts } from '../../telling/prose/running-text.ts';
import { holdsMore } from '../../telling/prose/sentence-parts.ts';
import type { KeptFigure, KeptQuotation } from './kept-story.ts';

/** One thing that is known of a figure or a quotation, and what it is. */
export interface EntryRow {
  term: string;
  parts: Child[];
}

/** A note by its number, as a link in forms that have places. */
type NoteLink = (number: number) => Child;

const plainNumber: NoteLink = (number) => String(number);

/** What is known of a figure beside its phrase, and its address; the same in every form. */
export function figureRows(figure: KeptFigure, words: Wording, noteLink = plainNumber): EntryRow[] {
  return [...figureFacts(figure, words, noteLink), addressRow(figure, words)];
}

/** The same without the address. */
export function figureFacts(
  figure: KeptFigure,
  words: Wording,
  noteLink = plainNumber,
): EntryRow[] {
  const { figures: figureWording, series: seriesWording } = words;
  const { says, asOf, qualifier, inFull, source, series, notes } = figure;
  return [
    ...row(figureWording.sayer, says === null ? null : named(says, figure.sayerAddress)),
    ...row(figureWording.when, asOf),
    ...(qualifier === null ? [] : row(qualifier.term, qualifier.meaning)),
    ...row(figureWording.inFull, inFull),
    ...row(figure.sourceTerm, source && sourceParts(source, words)),
    ...row(
      seriesWording.kicker,
      series && named(seriesWording.named(series.name, series.values), series.address),
    ),
    ...lastRows(
      notes.map(({ number }) => noteLink(number)),
      figure,
      words,
    ),
  ];
}

/** What is known of a quotation beside its words, and its address. */
export function quotationRows(
  quotation: KeptQuotation,
  words: Wording,
  noteLink = plainNumber,
): EntryRow[] {
  return [...quotationFacts(quotation, words, noteLink), addressRow(quotation, words)];
}

/** The same without the address. */
export function quotationFacts(
  quotation: KeptQuotation,
  words: Wording,
  noteLink = plainNumber,
): EntryRow[] {
  const { quotations: quotationWording } = words;
  const { speaker, officeAlone, kind, occasion, source, notes } = quotation;
  const nobody = quotationWording.nobodyNamed[kind];
  return [
    ...row(
      quotationWording.speaker,
      speaker === null ? nobody : named(speaker.name, quotation.speakerAddress),
    ),
    ...row(quotationWording.office, officeAlone),
    ...row(quotationWording.kind, quotationWording.kinds[kind]),
    ...row(quotationWording.occasion, occasion),
    ...row(words.figures.source, source && sourceParts(source, words)),
    ...lastRows(notes.map(noteLink), quotation, words),
  ];
}

function lastRows(
  notes: readonly Child[],
  { corrections }: Pick<KeptFigure, 'corrections'>,
  words: Wording,
): EntryRow[] {
  return [
    ...row(words.figures.notes(notes.length), commas(notes)),
    ...corrections.map((correction) => ({
      term: words.figures.corrections,
      parts: correctionParts(correction, words),
    })),
  ];
}

const addressRow = ({ address }: { address: string }, { kept }: Wording): EntryRow => ({
  term: kept.address,
  parts: [h('a', { href: address }, address)],
});

/** One row; none where nothing is known. */
export function row(term: string, says: string | Child[] | null): EntryRow[] {
  if (says === null) return [];
  return [{ term, parts: typeof says === 'string' ? [says] : says }];
}

/** Several with commas between them; `null` where there is none. */
function commas(parts: readonly Child[]): Child[] | null {
  if (parts.length === 0) return null;
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

const named = (name: string, address: string | null): Child[] => [
  address === null ? name : h('a', { href: address }, name),
];

/** The sentence with the words that it is about stressed; `null` where it holds nothing else. */
export function sentenceOf({ sentence }: KeptFigure | KeptQuotation): Child[] | null {
  const { before, marked, after } = sentence;
  return holdsMore(sentence) ? [before, h('b', marked), after] : null;
}
