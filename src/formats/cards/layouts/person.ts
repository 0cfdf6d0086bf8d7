import { box, size, text, type Box } from '../box.ts';
import type { MarkedFigure, PersonCard } from '../card.ts';
import { figureRow, figureRows } from '../figure-row.ts';
import { cutAtWords } from '../cut.ts';
import { quotedWords } from '../quoted-words.ts';
import { sizes, type Setting } from '../fit.ts';

interface Beneath {
  words?: { text: string; pixels: number };
  figures?: readonly MarkedFigure[];
}

/** A person or body: the name as large as it goes, the office, and beneath it their best words or two of their figures. */
export function personSettings(card: PersonCard): Setting[] {
  const set = (beneath: Beneath, largest = 132, smallest = 72): Setting =>
    sizes(largest, smallest).map(
      (pixels) => () => sheetOf(card, card.name, card.office, pixels, beneath),
    );
  const { words } = card;
  return [
    ...(words === null
      ? []
      : [60, 52, 44].map((pixels) => set({ words: { text: words, pixels } }))),
    ...figureRows(card.figures).map((figures) => set({ figures })),
    set({}, 156, 44),
    ...(card.office === null
      ? []
      : [cutAtWords(card.office).map((office) => () => sheetOf(card, card.name, office, 44, {}))]),
    cutAtWords(card.name).map((name) => () => sheetOf(card, name, null, 44, {})),
  ];
}

function sheetOf(
  { what }: PersonCard,
  name: string,
  office: string | null,
  pixels: number,
  { words, figures = [] }: Beneath,
): Box {
  return box(
    [
      box([
        text(what, 'line kick'),
        text(name, 'line name', size(pixels, 1.04)),
        office === null
          ? null
          : text(office, 'line soft', { ...size(44, 1.22), marginTop: '14px' }),
      ]),
      words
        ? box(quotedWords(words.text, words.pixels), 'quoted wide', {
            ...size(words.pixels, 1.2),
            marginTop: '28px',
          })
        : figureRow(figures),
    ],
    'main apart',
  );
}
