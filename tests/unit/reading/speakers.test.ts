import { describe, expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';

/** A text and who speaks in each of its quotations. */
type Row = [string, (string | null)[]];

function speakersOf(text: string, lang: string): (string | null)[] {
  return readingOf(text, lang).quotations.map(({ speaker }) => speaker);
}

const NAMES: Row[] = [
  ['Sue Kane, 12, was found on Friday. “I hid,” Sue said.', ['Sue Kane']],
  ['Ann Kane and Bob Kane met. “I hid,” Kane said.', [null]],
  ['Ann Kane and Bob Kane met. “I hid,” Mrs Kane said.', ['Ann Kane']],
  ['President Xi Jinping left. Xi said it was “time”.', ['Xi Jinping']],
];

describe('in English', () => {
  test.each(NAMES)('%s', (text, speakers) => {
    expect(speakersOf(text, 'en')).toEqual(speakers);
  });
});

const SPANISH_NAMES: Row[] = [
  ['Luis Gil Robles es alcalde. “Ganaremos”, dijo Gil.', ['Luis Gil Robles']],
  ['Rosa Díaz tiene 54 años. “No hay pruebas”, lamenta Rosa.', ['Rosa Díaz']],
];

describe('in Spanish', () => {
  test.each(SPANISH_NAMES)('%s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });
});
