import { expect, test } from 'vitest';
import { english } from '../../../src/reading/languages/en/index.ts';
import { type Stretch, wordsFinder } from '../../../src/register/words.ts';
import { proseText } from '../../../src/story/prose/prose-text.ts';

/** Passages whose figures stand in `[…]`, quotations in `“…”`. */
function marked(...texts: string[]): { passages: string[]; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  const passages = texts.map((text, passage) => {
    let plain = '';
    for (const [, between = '', figure, quotation] of text.matchAll(
      /([^[“]*)(?:\[([^\]]*)\]|“([^”]*)”)?/g,
    )) {
      plain += between;
      const start = plain.length;
      if (figure !== undefined) {
        plain += figure;
        const span = { start, end: plain.length };
        stretches.push({ passage, span, marked: span });
      } else if (quotation !== undefined) {
        plain += `“${quotation}”`;
        const span = { start: start + 1, end: plain.length - 1 };
        stretches.push({ passage, span, marked: { start, end: plain.length } });
      }
    }
    return plain;
  });
  return { passages, stretches };
}

function words(kind: 'figure' | 'quotation', texts: string[]): (string | null)[] {
  const { passages, stretches } = marked(...texts);
  return stretches.map(
    wordsFinder(
      kind,
      stretches,
      proseText(passages),
      { namesOf: () => [], spotsOf: () => [] },
      english,
    ),
  );
}

test.each([
  [['Cuba got [25,000] tonnes.'], ['Cuba got 25,000 tonnes']],
  [['Clinton has [359].'], ['Clinton has 359']],
  [
    ['Last week the mills of Havana ground [25,000] tonnes of wheat.'],
    ['Havana ground 25,000 tonnes of wheat'],
  ],
  [['On record are [7,900,139] refugees.'], ['7,900,139']],
  [
    ['In January, the port counted [12] ships.', 'In February, the port counted [12] ships.'],
    ['January, the port counted 12 ships', 'February, the port counted 12 ships'],
  ],
  [
    ['Cuba got [25,000] tonnes of wheat and [25,000] tonnes of rice.'],
    ['Cuba got 25,000 tonnes of wheat', 'tonnes of wheat and 25,000 tonnes of rice'],
  ],
  [
    ['First [12] ships.', 'Then [12] ships.'],
    ['First 12 ships', 'Then 12 ships'],
  ],
  [['The ships', '[13]'], ['13']],
  [['Of [800] cases, [1,800] were old.'], ['800 cases', 'cases, 1,800 were old']],
  [['From [5], [5], [5] it went.'], ['From 5', null, '5 it went']],
  [
    ['The same [12] ships.', 'The same [12] ships.'],
    ['12 ships. The', 'ships. The same 12 ships'],
  ],
  [
    ['Cuba got\n[25,000] tonnes, and [25,000] more.'],
    ['Cuba got 25,000 tonnes', 'tonnes, and 25,000'],
  ],
])('in %j figures are named by %j', (texts, expected) => {
  expect(words('figure', texts)).toEqual(expected);
});

test.each([
  [['He called it “an emergency at sea”.'], ['an emergency at sea']],
  [['“No,” he said. “No,” she said.'], ['No,” he said', 'No,” she said']],
  [['“We are friends,” he said. “We are neighbours.”'], ['We are friends', 'We are neighbours']],
  [
    ['An “island”.', 'An “island”.'],
    ['island”. An', null],
  ],
])('in %j quotations are named by %j', (texts, expected) => {
  expect(words('quotation', texts)).toEqual(expected);
});

test('alike for many words, each is named by as many as tell it apart', () => {
  const alike = 'It had been there for a very long time. '.repeat(5);
  const texts = ['A', 'B'].map((letter) => `[12] ships. ${alike}${letter} end.`);
  const found = words('figure', texts);
  expect(found).toEqual(['A', 'B'].map((letter) => `12 ships. ${alike}${letter}`));
});
