import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { noteId } from '../../../telling/notes.ts';
import { correctionParts, noteParts, sourceParts } from '../../../telling/running-text.ts';
import { books, kept, story as wording } from '../../../wording/index.ts';
import type { KeptRelated, KeptStory } from '../kept-story.ts';
import type { ProvenanceRow } from '../provenance.ts';
import { figureNotes, quotationNote } from './notes-in-place.ts';

/** A part of a chapter under a heading of its own. */
interface End {
  id: string;
  title: string;
  content: ElementContent[];
}

/** What stands beneath the prose of a story, as far as there is any. */
export function endsOf(story: KeptStory): End[] {
  const { figures, quotations, corrections, notes, related, sources, provenance } = story;
  const misprints = notes.some(({ misprint }) => misprint !== null);
  const ends: [string, string, ElementContent[]][] = [
    [
      'corrections',
      wording.corrections,
      corrections.length === 0
        ? []
        : [
            h(
              'ul',
              corrections.map((each) => h('li', null, ...correctionParts(each))),
            ),
          ],
    ],
    [
      'notes',
      wording.notes,
      notes.length === 0
        ? []
        : [
            ...(misprints ? [h('p', wording.theCopy)] : []),
            h(
              'ol',
              notes.map((note) => h('li', { id: noteId(note.number) }, ...noteParts(note))),
            ),
          ],
    ],
    ['related', wording.related(related.length), related.flatMap(relatedLines)],
    ['figures', kept.figures, figures.length === 0 ? [] : [opens(), ...figureNotes(story)]],
    [
      'quotations',
      kept.quotations,
      quotations.length === 0
        ? []
        : [opens(), ...quotations.map((quotation) => quotationNote(quotation, story))],
    ],
    [
      'sources',
      wording.sources,
      sources.lines.length === 0
        ? []
        : [
            h(
              'ul',
              sources.lines.map((source) => h('li', null, ...sourceParts(source))),
            ),
            ...(sources.read === null ? [] : [h('p', sources.read)]),
          ],
    ],
    ['provenance', kept.provenance, [h('dl', provenance.rows.flatMap(provenanceRow))]],
  ];
  return ends
    .filter(([, , content]) => content.length > 0)
    .map(([id, title, content]) => ({ id: `part_${id}`, title, content }));
}

/** Reading systems that open notes in place may leave them out here; then this says where they are. */
const opens = () => h('p', books.opensInPlace);

function relatedLines({ headline, from, why, address, original }: KeptRelated): ElementContent[] {
  return [
    h('p', [h('a', { href: address }, headline), `. ${from}. ${why}`]),
    ...(original === null
      ? []
      : [
          h('p', [
            `${kept.originally(original.publisher)}: `,
            h('a', { href: original.address }, original.address),
          ]),
        ]),
  ];
}

function provenanceRow({ term, text, address }: ProvenanceRow): ElementContent[] {
  return [
    h('dt', term),
    h('dd', [
      text === null ? '' : `${text} `,
      ...(address === null ? [] : [h('a', { href: address }, address)]),
    ]),
  ];
}
