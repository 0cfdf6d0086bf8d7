import type { Edition } from '../../../edition/edition.ts';
import type { QuotedFigure, Story } from '../../../story/types.ts';
import { sayer } from '../../../telling/attribution.ts';
import { countsAfterNumber, facePieces } from '../../../telling/figures/figure-parts.ts';
import { wordsFor, type Wording } from '../../../wording/index.ts';
import type { FigureCard, MarkedFigure } from '../card.ts';
import { aroundMark } from '../cut.ts';

/** The most characters of a sentence that can be read beneath numerals. */
const longestSentence = 220;

/** What the card of a figure says. */
export function figureCard(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  site: string,
): FigureCard {
  const words = wordsFor(story);
  const marked = markedFigure(figure);
  return {
    kind: 'figure',
    lang: story.lang,
    site,
    figure: marked,
    sentence: marked.counts === null ? aroundMark(figure.context, longestSentence) : null,
    says: saysOf(edition, figure, words),
    asOf: figure.asOf === null ? null : words.figures.asOf(words.longDate(figure.asOf)),
    story: story.headline,
  };
}

function saysOf(edition: Edition, figure: QuotedFigure, words: Wording): FigureCard['says'] {
  const says = sayer(edition, figure, words);
  if (says === null) return null;
  return says === words.figures.nobody ? { nobody: says } : { name: says };
}

/** A figure as it stands under the marker of a card, with what it counts. */
export function markedFigure(figure: QuotedFigure): MarkedFigure {
  return { pieces: facePieces(figure), counts: countsAfterNumber(figure) };
}
