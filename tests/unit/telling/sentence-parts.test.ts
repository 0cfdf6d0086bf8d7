import { expect, test } from 'vitest';
import { opensInMarks, sentenceParts } from '../../../src/telling/prose/sentence-parts.ts';

test.each([
  ['“We have waited,” she said.', 'We have waited', true],
  ['"We have waited," she said.', 'We have waited', true],
  ['She said: “We have waited.”', 'We have waited', false],
  ['25 ships came.', '25 ships', false],
])('%s hangs a mark out where it begins with one', (text, marked, hangs) => {
  const start = text.indexOf(marked);
  const parts = sentenceParts({ text, marked: { start, end: start + marked.length } }, 'en');
  expect(opensInMarks(parts)).toBe(hangs);
});

test.each([
  ['opens marks and never closes them', '“More than 90% were.', '“More than 90% were.”'],
  [
    'closes marks that it did not open',
    'More than 90% were.” he said',
    '“More than 90% were.” he said',
  ],
  ['has both', '“We know,” he said.', '“We know,” he said.'],
  ['has none', 'It saw 25 ships.', 'It saw 25 ships.'],
  ['is German', '„Mehr als 90 Prozent waren es.', '„Mehr als 90 Prozent waren es.“'],
  ['is German in marks turned inwards', 'So: »Mehr waren es.', 'So: »Mehr waren es.«', 'de'],
  ['ends in such marks', 'Mehr waren es.« Sie ging.', '»Mehr waren es.« Sie ging.', 'de-AT'],
  ['is Swiss', '«Mehr waren es.', '«Mehr waren es.»', 'de-CH'],
  ['is German and whole', '„Wir wissen es“, sagte er.', '„Wir wissen es“, sagte er.'],
  [
    'is French',
    '«\u202fPlus de 90\u202f% en sont morts.',
    '«\u202fPlus de 90\u202f% en sont morts.\u202f»',
  ],
  ['is Polish', '„To było 90 procent.', '„To było 90 procent.”', 'pl'],
  ['is Bulgarian with French marks', '«Така беше при нас.', '«Така беше при нас.»', 'bg'],
  ['is Finnish', '”Me tiedämme”, hän sanoi.', '”Me tiedämme”, hän sanoi.', 'fi'],
])('a sentence that %s is told in marks that close', (_, text, told, lang = 'en') => {
  const { before, marked, after } = sentenceParts({ text, marked: { start: 3, end: 6 } }, lang);
  expect(before + marked + after).toBe(told);
  expect(marked).toBe(text.slice(3, 6));
});

test.each([
  ['en', 'It saw 25 000 ships.', '25 000', '25\u00a0000'],
  ['fr', '« On a vu 25 000 navires ! »', 'vu 25 000', 'vu 25\u00a0000'],
])('no line breaks within a number of a sentence: %s', (lang, text, words, kept) => {
  const start = text.indexOf(words);
  const { before, marked, after } = sentenceParts(
    { text, marked: { start, end: start + words.length } },
    lang,
  );
  expect(marked).toBe(kept);
  expect(`${before}${after}`).not.toMatch(/« | [!»]/);
});
