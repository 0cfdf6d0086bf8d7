import { h, type Child } from 'hastscript';
import {
  figures as figureWording,
  kept as wording,
  quotations as quotationWording,
} from '../../wording/index.ts';
import { correctionParts, sourceParts } from '../../views/running-text.ts';
import type { SentenceParts } from '../../views/sentence-parts.ts';
import type { KeptFigure, KeptQuotation } from './kept-story.ts';

/** One thing that is known of a figure or a quotation, and what it is. */
export interface EntryRow {
  term: string;
  parts: Child[];
}

/** What is known of a figure beside its phrase; the same in every form. */
export function figureRows(figure: KeptFigure): EntryRow[] {
  const { says, asOf, qualifier, inFull, source, sentence, notes } = figure;
  return [
    ...row(figureWording.sayer, says === null ? null : named(says, figure.sayerAddress)),
    ...row(figureWording.when, asOf),
    ...row(qualifier.term, qualifier.meaning),
    ...row(figureWording.inFull, inFull),
    ...row(figureWording.source, source && sourceParts(source)),
    ...row(figureWording.inItsSentence, sentenceOf(sentence)),
    ...lastRows(
      notes.map(({ number }) => number),
      figure,
    ),
  ];
}

/** What is known of a quotation beside its words. */
export function quotationRows(quotation: KeptQuotation): EntryRow[] {
  const { speaker, office, kind, occasion, sentence, notes } = quotation;
  const nobody = quotationWording.nobodyNamed[kind];
  return [
    ...row(
      quotationWording.speaker,
      speaker === null ? nobody : named(speaker.name, quotation.speakerAddress),
    ),
    ...row(quotationWording.office, office),
    ...row(quotationWording.kind, quotationWording.kinds[kind]),
    ...row(quotationWording.occasion, occasion),
    ...row(quotationWording.asItStands, sentenceOf(sentence)),
    ...lastRows(notes, quotation),
  ];
}

function lastRows(
  notes: readonly number[],
  { corrections, address }: Pick<KeptFigure, 'corrections' | 'address'>,
): EntryRow[] {
  return [
    ...row(figureWording.notes(notes.length), notes.length === 0 ? null : wording.seeNotes(notes)),
    ...corrections.map((correction) => ({
      term: figureWording.corrections,
      parts: correctionParts(correction),
    })),
    ...row(wording.address, [h('a', { href: address }, address)]),
  ];
}

function row(term: string, says: string | Child[] | null): EntryRow[] {
  if (says === null) return [];
  return [{ term, parts: typeof says === 'string' ? [says] : says }];
}

const named = (name: string, address: string | null): Child[] => [
  address === null ? name : h('a', { href: address }, name),
];

const sentenceOf = ({ before, marked, after }: SentenceParts): Child[] => [
  before,
  h('b', marked),
  after,
];
