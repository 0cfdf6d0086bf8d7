import { box, size, text, type Box } from '../box.ts';
import type { ElsewhereCard } from '../card.ts';
import { clipped, cutAtWords } from '../cut.ts';
import { sizes, type Setting } from '../fit.ts';

/** A story told elsewhere: who told it, under which headline, and when. */
export function elsewhereSettings(card: ElsewhereCard): Setting[] {
  return [
    sizes(92, 44).map((pixels) => () => sheetOf(card, card.headline, pixels)),
    cutAtWords(card.headline).map((cut) => () => sheetOf(card, cut, 44)),
  ];
}

function sheetOf(card: ElsewhereCard, headline: string, pixels: number): Box {
  return box(
    [
      text(clipped(card.toldBy, 90), 'line kick'),
      { ...text(headline, 'line head', size(pixels, 1.07)), lang: card.headlineLang },
      text(card.date, 'line who soft'),
    ],
    'main',
  );
}
