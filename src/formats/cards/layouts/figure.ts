import { box, size, text, type Box } from '../box.ts';
import type { FigureCard } from '../card.ts';
import { credit } from '../credit.ts';
import { clipped, cutAtWords } from '../cut.ts';
import { sizes, type Setting } from '../fit.ts';
import { marker } from '../marker.ts';

/** The smallest that numerals, the words beside them and what is counted are set in. */
const least = { numerals: 56, beside: 44, counts: 44 };

/**
 * A figure: as large as it goes in one row while that is large enough, then in two and three; what it counts or else its
 * sentence, who says so and as of when. Either is cut only where nothing else helps.
 */
export function figureSettings(card: FigureCard): Setting[] {
  const { pieces, counts } = card.figure;
  const numbers = pieces.filter(({ small }) => !small).length;
  const set = (rows: number, largest: number, smallest: number): Setting =>
    sizes(largest, smallest).map((pixels) => () => sheetOf(card, counts, rows, pixels));
  const characters = pieces.reduce((sum, { text: piece }) => sum + piece.length, 0);
  const splits = pieces.length > 1 && characters > 10;
  return [
    set(1, 244, 132),
    ...(splits ? [set(2, 176, 88)] : []),
    set(1, 124, 72),
    ...(splits && numbers > 2 ? [set(3, 124, least.numerals)] : []),
    set(splits ? 2 : 1, 88, least.numerals),
    ...(counts === null
      ? []
      : [cutAtWords(counts).map((cut) => () => sheetOf(card, cut, splits ? 2 : 1, 72))]),
    ...(card.sentence === null
      ? []
      : [
          cutAtWords(card.sentence).map(
            (cut) => () => sheetOf({ ...card, sentence: cut }, null, splits ? 2 : 1, 72),
          ),
        ]),
  ];
}

function sheetOf(card: FigureCard, counts: string | null, rows: number, pixels: number): Box {
  const of = Math.max(least.counts, Math.min(60, pixels * 0.38));
  return box(
    [
      marker(card.figure.pieces, rows, pixels, least.beside),
      counts === null
        ? null
        : text(counts, 'line of', { ...size(of, 1.14), marginTop: `${Math.round(of * 0.4)}px` }),
      card.sentence === null
        ? null
        : text(card.sentence, 'line soft', { ...size(44, 1.25), marginTop: '26px' }),
      who(card),
    ],
    'main',
  );
}

function who({ says, asOf, lang }: FigureCard): Box | null {
  if (says === null && asOf === null) return null;
  if (says === null) return credit(null, asOf, lang);
  const said = 'name' in says ? text(clipped(says.name, 120), 'bold') : text(says.nobody, 'soft');
  return credit(said, asOf, lang);
}
