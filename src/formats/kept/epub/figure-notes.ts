import type { Element, ElementContent } from 'hast';
import { h, type Child } from 'hastscript';
import { noteText, correctionParts, sourceParts } from '../../../views/running-text.ts';
import { books, figures as wording } from '../../../wording/index.ts';
import type { KeptFigure, KeptStory } from '../kept-story.ts';
import { ownPage, row, sentence, unfolding, type Row } from './unfolding.ts';

/** Every figure of a story as a note that opens in place, a drawing before the first of those that it relates. */
export function figureNotes({
  figures,
  drawings,
}: Pick<KeptStory, 'figures' | 'drawings'>): ElementContent[] {
  const drawn = new Set<unknown>();
  return figures.flatMap((figure) => {
    const before = drawings.filter(
      (drawing) => drawing.lists.includes(figure.id) && !drawn.has(drawing),
    );
    for (const drawing of before) drawn.add(drawing);
    return [
      ...before.map(({ kind, content }) =>
        h('section', { className: ['drawing'] }, [
          h('h3', wording[kind]),
          ...structuredClone(content),
        ]),
      ),
      figureNote(figure),
    ];
  });
}

function figureNote(figure: KeptFigure): Element {
  const { id, face, counts } = figure;
  return unfolding(
    id,
    [h('span', { className: ['fig'] }, face.text)],
    counts === null ? '' : ` ${counts}`,
    rowsOf(figure),
  );
}

function rowsOf(figure: KeptFigure): Row[] {
  const { says, sayerAddress, asOf, qualifier, inFull, source, address } = figure;
  const sayer: Child = sayerAddress === null ? says : h('a', { href: sayerAddress }, says);
  return [
    row(books.sentence, ...sentence(figure.sentence)),
    ...(says === null ? [] : [row(wording.sayer, sayer)]),
    ...(asOf === null ? [] : [row(wording.when, asOf)]),
    ...(qualifier.term === wording.noQualifier ? [] : [row(qualifier.term, qualifier.meaning)]),
    ...(inFull === null ? [] : [row(wording.inFull, inFull)]),
    ...(source === null ? [] : [row(wording.source, ...sourceParts(source))]),
    ...figure.notes.map((note) => row(wording.note(note.number), ...noteText(note))),
    ...figure.corrections.map((correction) =>
      row(wording.corrections, ...correctionParts(correction)),
    ),
    ownPage(address),
  ];
}
