import { h, type Child } from 'hastscript';
import {
  figures as figureWording,
  kept as wording,
  quotations as quotationWording,
  series as seriesWording,
} from '../../wording/index.ts';
import { correctionParts, sourceParts } from '../../telling/running-text.ts';
import { holdsMore } from '../../telling/sentence-parts.ts';
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
export function figureRows(figure: KeptFigure, noteLink = plainNumber): EntryRow[] {
  return [...figureFacts(figure, noteLink), addressRow(figure)];
}

/** The same without the address. */
export function figureFacts(figure: KeptFigure, noteLink = plainNumber): EntryRow[] {
  const { says, asOf, qualifier, inFull, source, series, notes } = figure;
  return [
    ...row(figureWording.sayer, says === null ? null : named(says, figure.sayerAddress)),
    ...row(figureWording.when, asOf),
    ...(qualifier === null ? [] : row(qualifier.term, qualifier.meaning)),
    ...row(figureWording.inFull, inFull),
    ...row(figureWording.source, source && sourceParts(source)),
    ...row(
      seriesWording.kicker,
      series && named(seriesWording.named(series.name, series.values), series.address),
    ),
    ...lastRows(
      notes.map(({ number }) => noteLink(number)),
      figure,
    ),
  ];
}

/** What is known of a quotation beside its words, and its address. */
export function quotationRows(quotation: KeptQuotation, noteLink = plainNumber): EntryRow[] {
  return [...quotationFacts(quotation, noteLink), addressRow(quotation)];
}

/** The same without the address. */
export function quotationFacts(quotation: KeptQuotation, noteLink = plainNumber): EntryRow[] {
  const { speaker, office, kind, occasion, notes } = quotation;
  const nobody = quotationWording.nobodyNamed[kind];
  return [
    ...row(
      quotationWording.speaker,
      speaker === null ? nobody : named(speaker.name, quotation.speakerAddress),
    ),
    ...row(quotationWording.office, office),
    ...row(quotationWording.kind, quotationWording.kinds[kind]),
    ...row(quotationWording.occasion, occasion),
    ...lastRows(notes.map(noteLink), quotation),
  ];
}

function lastRows(
  notes: readonly Child[],
  { corrections }: Pick<KeptFigure, 'corrections'>,
): EntryRow[] {
  return [
    ...row(figureWording.notes(notes.length), commas(notes)),
    ...corrections.map((correction) => ({
      term: figureWording.corrections,
      parts: correctionParts(correction),
    })),
  ];
}

const addressRow = ({ address }: { address: string }): EntryRow => ({
  term: wording.address,
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
