import type { Element } from 'hast';
import { h, type Child } from 'hastscript';
import { columnFace } from '../../../telling/figures/figure-parts.ts';
import { noteId } from '../../../telling/prose/note-places.ts';
import { storyText, wordsFor, type Wording } from '../../../wording/index.ts';
import { figureFacts, quotationFacts, sentenceOf, type EntryRow } from '../entries.ts';
import type { KeptFigure, KeptQuotation, KeptStory } from '../kept-story.ts';
import { entryId } from '../references.ts';
import { partId } from './ids.ts';

/** Every figure of the story, a drawing before those that it relates. */
export function figuresSection({ lang, figures, drawings }: KeptStory): Element[] {
  if (figures.length === 0) return [];
  const words = wordsFor({ lang });
  const own = storyText({ lang });
  const shown = new Set<object>();
  const before = (id: string) => {
    const drawing = drawings.find((each) => each.lists.includes(id) && !shown.has(each));
    if (!drawing) return [];
    shown.add(drawing);
    return [
      h('div', { className: ['drawing', 'wide'] }, [
        h('h3', words.figures[drawing.kind]),
        ...drawing.content,
      ]),
    ];
  };
  return [
    h('section', { className: ['whole'] }, [
      h('h2', { id: partId.figures }, words.kept.figures),
      ...runsOf(figures, before, (figure) => figureEntry(figure, words, own))
        .map(({ first, drawing, entries }) => [
          ...drawing,
          h('ol', { className: ['entries'], ...(first > 1 && { start: first }) }, entries),
        ])
        .flat(),
    ]),
  ];
}

interface Run {
  /** The number of the first figure in it. */
  first: number;
  drawing: Element[];
  entries: Element[];
}

/** Figures that stand together beneath one drawing, or beneath none. */
function runsOf(
  figures: readonly KeptFigure[],
  before: (id: string) => Element[],
  entry: (figure: KeptFigure) => Element,
): Run[] {
  const runs: Run[] = [];
  figures.forEach((figure, index) => {
    const drawing = before(figure.id);
    if (drawing.length > 0 || index === 0) runs.push({ first: index + 1, drawing, entries: [] });
    runs.at(-1)?.entries.push(entry(figure));
  });
  return runs;
}

function figureEntry(figure: KeptFigure, words: Wording, own: OwnText): Element {
  const { id, face, heading, phrase } = figure;
  return h('li', { id: entryId(id) }, [
    h('p', { className: ['n'], ...own }, columnFace(face.pieces)),
    h('div', { className: ['entry'] }, [
      h('h3', own, heading),
      ...sentence(figure, own),
      known(figureFacts(figure, words, noteLink), words),
      ways(figure, words.figures.thisFigure, phrase, words),
    ]),
  ]);
}

/** Every quotation of the story, with whose words they are. */
export function quotationsSection({ lang, quotations }: KeptStory): Element[] {
  if (quotations.length === 0) return [];
  const words = wordsFor({ lang });
  return [
    h('section', { className: ['whole'] }, [
      h('h2', { id: partId.quotations }, words.kept.quotations),
      h(
        'ol',
        { className: ['said'] },
        quotations.map((quotation) => quotationEntry(quotation, words, storyText({ lang }))),
      ),
    ]),
  ];
}

function quotationEntry(quotation: KeptQuotation, wording: Wording, own: OwnText): Element {
  const { id, words } = quotation;
  return h('li', { id: entryId(id) }, [
    h('div', { className: ['entry'] }, [
      h('blockquote', { className: ['hang'], ...own }, h('p', words)),
      ...sentence(quotation, own),
      ways(quotation, wording.quotations.thisQuotation, words, wording),
    ]),
    known(quotationFacts(quotation, wording, noteLink), wording),
  ]);
}

type OwnText = ReturnType<typeof storyText>;

function sentence(of: KeptFigure | KeptQuotation, own: OwnText): Element[] {
  const words = sentenceOf(of);
  return words === null ? [] : [h('p', own, ...words)];
}

function known(rows: readonly EntryRow[], { withColon }: Wording): Element {
  return h(
    'ul',
    { className: ['known'] },
    rows.map(({ term, parts }) => h('li', null, h('b', withColon(term)), ' ', ...parts)),
  );
}

/** Back to the sentence, and on to the page that the site has for it. */
function ways(
  { id, address }: KeptFigure | KeptQuotation,
  own: string,
  what: string,
  { figures: wording }: Wording,
): Element {
  const way = (href: string, name: string) =>
    h('a', { href, ariaLabel: wording.labelled(name, what) }, name);
  return h('p', { className: ['acts'] }, [
    way(`#${id}`, wording.inTheStory),
    ' ',
    way(address, own),
  ]);
}

const noteLink = (number: number): Child => h('a', { href: `#${noteId(number)}` }, String(number));
