import type { Element } from 'hast';
import { h } from 'hastscript';
import { noteId } from '../../../views/notes.ts';
import { correctionParts } from '../../../views/running-text.ts';
import { books, corrections, figures, quotations as wording } from '../../../wording/index.ts';
import type { KeptQuotation } from '../kept-story.ts';
import { ownPage, row, sentence, unfolding, type Row } from './unfolding.ts';

/** A quotation as a note that opens in place: its words, whose they are, and where they stand. */
export function quotationNote(quotation: KeptQuotation): Element {
  return unfolding(quotation.id, [quotation.words], '', rowsOf(quotation));
}

function rowsOf(quotation: KeptQuotation): Row[] {
  const { kind, speaker, speakerAddress, office, occasion, notes, address } = quotation;
  const name = speaker === null ? wording.nobodyNamed[kind] : speaker.name;
  return [
    row(
      wording.speaker,
      speakerAddress === null ? name : h('a', { href: speakerAddress }, name),
      office === null ? '' : `, ${office}`,
    ),
    ...(occasion === null ? [] : [row(wording.occasion, occasion)]),
    row(books.sentence, ...sentence(quotation.sentence)),
    ...notes.map((number) =>
      row(figures.notes(1), h('a', { href: `#${noteId(number)}` }, figures.seeNote(number))),
    ),
    ...quotation.corrections.map((correction) =>
      row(corrections.title, ...correctionParts(correction)),
    ),
    ownPage(address),
  ];
}
