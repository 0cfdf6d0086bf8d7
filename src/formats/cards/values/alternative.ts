import { wordsFor, type Wording } from '../../../wording/index.ts';
import type { Card, FigureCard, MarkedFigure } from '../card.ts';

/** What X shows of an alternative text. */
const longest = 420;

/** What a card says, for whoever does not see it. */
export function alternativeText(card: Card): string {
  const said = saidBy(card)
    .filter((part) => part !== null && part !== '')
    .join(' ');
  if (said.length <= longest) return said;
  const cut = said.slice(0, longest - 2);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

function saidBy(card: Card): (string | null)[] {
  const words = wordsFor(card);
  const wording = words.cards;
  switch (card.kind) {
    case 'figure':
      return [
        ended(phrase(card.figure)),
        card.sentence === null ? null : ended(card.sentence),
        ended(whoAndWhen(card)),
        wording.from(card.story, card.site),
      ];
    case 'quotation': {
      const { speaker } = card;
      const who = 'nobody' in speaker ? speaker.nobody : listed([speaker.name, speaker.office]);
      return [
        words.quoted(card.sentences.join(' ')),
        ended(who),
        wording.from(card.story, card.site),
      ];
    }
    case 'story':
      return [
        ended(card.headline),
        ended(card.dateline),
        ...figuresOn(card.figures, wording),
        ended(card.site),
      ];
    case 'series':
      return [ended(card.what), ended(card.name), card.span, ended(card.strip), ended(card.site)];
    case 'person':
      return [
        ended(listed([card.name, card.office])),
        card.words === null ? null : ended(card.words),
        ...(card.words === null ? figuresOn(card.figures, wording) : []),
        ended(card.tally),
      ];
    case 'elsewhere':
      return [
        ended(words.labelled(card.toldBy, card.headline)),
        ended(card.date),
        ended(card.strip),
      ];
    case 'site':
      return [
        ended(wording.of(card.site, card.tagline)),
        ended(card.holdings),
        ...figuresOn(card.figures, wording),
        card.promise,
      ];
  }
}

const phrase = ({ pieces, counts, says = null }: MarkedFigure) =>
  [
    ...[...pieces.map(({ text }) => text), counts].filter((part) => part !== null),
    ...(says === null ? [] : [`(${says})`]),
  ].join(' ');

const figuresOn = (figures: readonly MarkedFigure[], wording: Wording['cards']) =>
  figures.length === 0 ? [] : [wording.marked(figures.map(phrase))];

function whoAndWhen({ says, asOf }: FigureCard): string {
  return listed([says === null ? null : 'name' in says ? says.name : says.nobody, asOf]);
}

const listed = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join(', ');

/** A sentence with its full stop; nothing stays nothing. */
const ended = (text: string) =>
  text === '' || /[.!?…]\s?["”’“»]?$/.test(text) ? text : `${text}.`;
