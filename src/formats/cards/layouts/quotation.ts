import { wordsFor } from '../../../wording/index.ts';
import { box, size, text, type Box } from '../box.ts';
import type { QuotationCard } from '../card.ts';
import { credit } from '../credit.ts';
import { clipped, cutAtWords } from '../cut.ts';
import { quotedWords } from '../quoted-words.ts';
import { sizes, type Setting } from '../fit.ts';

const largest = 168;
const smallest = 40;

/**
 * A quotation: its words as large as they go, whole as long as they can be read; then to the end of the last sentence
 * that there is room for, and a line that says so.
 */
export function quotationSettings(card: QuotationCard): Setting[] {
  const { sentences } = card;
  const set = (words: string, isCut: boolean): Setting =>
    sizes(largest, smallest).map((pixels) => () => sheetOf(card, words, pixels, isCut));
  const beginnings = sentences.map((_, index) => sentences.slice(0, sentences.length - index));
  const [first = ''] = sentences;
  return [
    set(sentences.join(' '), false),
    ...beginnings.slice(1).map((kept) => set(kept.join(' '), true)),
    cutAtWords(first).map((kept) => () => sheetOf(card, kept, smallest, true)),
  ];
}

function sheetOf(card: QuotationCard, words: string, pixels: number, isCut: boolean): Box {
  const line = pixels > 76 ? 1.09 : 1.15;
  const { speaker, lang } = card;
  return box(
    [
      box(
        [...quotedWords(wordsFor(card).quoted(words), pixels)],
        'quoted wide',
        size(pixels, line),
      ),
      'nobody' in speaker
        ? text(speaker.nobody, 'line who soft')
        : credit(
            text(clipped(speaker.name, 120), 'bold'),
            speaker.office === null ? null : clipped(speaker.office, 200),
            lang,
          ),
      isCut ? text(card.goesOn, 'line small soft') : null,
    ],
    'main',
  );
}
