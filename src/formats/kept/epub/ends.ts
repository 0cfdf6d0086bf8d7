import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { endsInWords, type End } from '../../../telling/end-matter.ts';
import { noteId } from '../../../telling/prose/note-places.ts';
import { relatedParts, type RelatedLine } from '../../../telling/prose/running-text.ts';
import { wordsFor, type Wording } from '../../../wording/index.ts';
import type { KeptStory } from '../kept-story.ts';
import type { ProvenanceRow } from '../provenance.ts';
import { figureNotes, quotationNote } from './notes-in-place.ts';

/** A part of a chapter under a heading of its own. */
interface Part {
  id: string;
  title: string;
  content: ElementContent[];
}

/** What stands beneath the prose of a story, as far as there is any. */
export function endsOf(story: KeptStory, link: (href: string) => string): Part[] {
  const { figures, quotations, related, provenance } = story;
  const words = wordsFor(story);
  const { books, kept } = words;
  // Reading systems that open notes in place may leave them out here; then this says where they are.
  const opens = h('p', books.opensInPlace);
  const ends = endsInWords(story, story.lang, { place: (id) => `#${id}`, link });
  const told = (part: End['part']) =>
    ends
      .filter((end) => end.part === part)
      .map((end) => ({
        id: part,
        title: end.heading,
        content:
          part === 'related'
            ? related.flatMap((line) => relatedLines(line, words))
            : listed(end, story.notes),
      }));
  const parts: Part[] = [
    ...(['corrections', 'notes', 'translations', 'related'] as const).flatMap(told),
    {
      id: 'figures',
      title: kept.figures,
      content: figures.length === 0 ? [] : [opens, ...figureNotes(story, link)],
    },
    {
      id: 'quotations',
      title: kept.quotations,
      content:
        quotations.length === 0
          ? []
          : [opens, ...quotations.map((quotation) => quotationNote(quotation, story, link))],
    },
    ...told('sources'),
    {
      id: 'provenance',
      title: kept.provenance,
      content: [h('dl', provenance.rows.flatMap(provenanceRow))],
    },
  ];
  return parts
    .filter(({ content }) => content.length > 0)
    .map(({ id, ...part }) => ({ id: `part_${id}`, ...part }));
}

function listed({ part, lines, after }: End, notes: KeptStory['notes']): ElementContent[] {
  const isNotes = part === 'notes';
  // What the prose calls opens in place.
  const noteOf = (index: number) => ({
    id: noteId(index + 1),
    ...((notes[index]?.calls ?? 0) > 0 && { 'epub:type': 'endnote' }),
  });
  const items = lines.map((line, index) => h('li', isNotes ? noteOf(index) : null, ...line));
  return [h(isNotes ? 'ol' : 'ul', items), ...(after === null ? [] : [h('p', after)])];
}

/** Where it was published stands as a whole address, which can be copied from an e-reader. */
function relatedLines(told: RelatedLine, { kept, withColon }: Wording): ElementContent[] {
  const { original } = told;
  return [
    h('p', null, ...relatedParts(told)),
    ...(original === null
      ? []
      : [
          h('p', [
            `${withColon(kept.originally(original.publisher))} `,
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
