import type { Edition } from '../../../edition/edition.ts';
import type { QuotedFigure, Story } from '../../../story/types.ts';
import { sayer } from '../../../telling/attribution.ts';
import { countsAfterNumber, facePieces } from '../../../telling/figures/figure-parts.ts';
import { figures as wording, longDate } from '../../../wording/index.ts';
import type { FigureCard, MarkedFigure } from '../card.ts';

/** What the card of a figure says. */
export function figureCard(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  site: string,
): FigureCard {
  return {
    kind: 'figure',
    lang: story.lang,
    site,
    figure: markedFigure(figure),
    says: saysOf(edition, figure),
    asOf: figure.asOf === null ? null : wording.asOf(longDate(figure.asOf)),
    story: story.headline,
  };
}

function saysOf(edition: Edition, figure: QuotedFigure): FigureCard['says'] {
  const says = sayer(edition, figure);
  if (says === null) return null;
  return edition.people.has(figure.by ?? '') ? { name: says } : { nobody: says };
}

/** A figure as it stands under the marker of a card, with what it counts. */
export function markedFigure(figure: QuotedFigure): MarkedFigure {
  return { pieces: facePieces(figure), counts: countsAfterNumber(figure) };
}
