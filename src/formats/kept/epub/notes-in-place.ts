import type { Element, ElementContent } from 'hast';
import { h, type Child } from 'hastscript';
import type { NumberedNote } from '../../../telling/notes/notes.ts';
import { noteText, type NoteWays } from '../../../telling/notes/note-lines.ts';
import { storyText, wordsFor, type Wording } from '../../../wording/index.ts';
import { figureRows, quotationRows, row, sentenceOf, type EntryRow } from '../entries.ts';
import type { KeptQuotation, KeptStory } from '../kept-story.ts';
import { entryId } from '../references.ts';

/** Every figure of a story as a note that opens in place, a drawing before the first of those that it relates. */
export function figureNotes(
  { lang, figures, drawings }: Pick<KeptStory, 'lang' | 'figures' | 'drawings'>,
  link: NoteWays['link'],
): ElementContent[] {
  const words = wordsFor({ lang });
  const waiting = new Set(drawings);
  return figures.flatMap((figure) => {
    const before = [...waiting].filter(({ lists }) => lists.includes(figure.id));
    for (const drawing of before) waiting.delete(drawing);
    const { id, face, counts, notes } = figure;
    return [
      ...before.map(({ kind, content }) =>
        h('section', { className: ['drawing'] }, [h('h3', words.figures[kind]), ...content]),
      ),
      noteInPlace(
        id,
        [h('span', { className: ['fig'] }, face.text)],
        counts === null ? '' : ` ${counts}`,
        [
          ...row(figure.standsIn, told(sentenceOf(figure), lang)),
          ...withNotes(figureRows({ ...figure, notes: [] }, words), notes, words, link),
        ],
      ),
    ];
  });
}

/** A quotation of a story as a note that opens in place. */
export function quotationNote(
  quotation: KeptQuotation,
  { lang, notes }: KeptStory,
  link: NoteWays['link'],
): Element {
  const wording = wordsFor({ lang });
  const { id, words } = quotation;
  const own = notes.filter(({ on }) => on.includes(id));
  return noteInPlace(id, told([words], lang) ?? [], '', [
    ...row(wording.quotations.asItStands, told(sentenceOf(quotation), lang)),
    ...withNotes(quotationRows({ ...quotation, notes: [] }, wording), own, wording, link),
  ]);
}

/** The story’s own words, where what is told of it is in another language than they are. */
function told(parts: Child[] | null, lang: string): Child[] | null {
  const own = storyText({ lang });
  return parts === null || own.lang === undefined ? parts : [h('span', own, ...parts)];
}

/** What opens in place must be whole, so our notes are told there again, before the address that ends it. */
function withNotes(
  rows: readonly EntryRow[],
  notes: readonly NumberedNote[],
  words: Wording,
  link: NoteWays['link'],
): EntryRow[] {
  const told = notes.map((note) => ({
    term: words.figures.note(note.number),
    parts: noteText(note, words, link),
  }));
  return rows.toSpliced(-1, 0, ...told);
}

/**
 * A note that reading systems open in place, by EPUB’s own type and by its role; its name leads back to where it stands
 * in the text.
 */
function noteInPlace(
  id: string,
  name: Child[],
  afterName: string,
  rows: readonly EntryRow[],
): Element {
  return h(
    'aside',
    { id: entryId(id), className: ['entry'], 'epub:type': 'footnote', role: 'doc-footnote' },
    [
      h('p', { className: ['face'] }, [
        h('a', { href: `#${id}`, role: 'doc-backlink' }, ...name),
        afterName,
      ]),
      h(
        'dl',
        rows.flatMap(({ term, parts }) => [h('dt', term), h('dd', null, ...parts)]),
      ),
    ],
  );
}
