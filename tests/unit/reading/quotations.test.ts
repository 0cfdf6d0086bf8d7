import { expect, test } from 'vitest';
import { quoted, readingOf } from './reading-of.ts';

/** A text and its quotations as kind, speaker, text. */
const QUOTATIONS: [string, unknown[][]][] = [
  [
    '“A long road,” Prime Minister Keir Starmer told reporters. “We go on.”',
    [
      ['direct', 'Keir Starmer', 'A long road,'],
      ['direct', 'Keir Starmer', 'We go on.'],
    ],
  ],
  ['“It is over,” said the mayor of Leeds, Ann Smith.', [['direct', 'Ann Smith', 'It is over,']]],
  ['“It is over,” said a spokesman for Acme.', [['direct', null, 'It is over,']]],
  [
    'John Smith, 45, a baker, said: “We are sorry.” He called it “a shame”.',
    [
      ['direct', 'John Smith', 'We are sorry.'],
      ['partial', 'John Smith', 'a shame'],
    ],
  ],
  ['Dr. Anna Lee spoke. “I know,” she said.', [['direct', 'Anna Lee', 'I know,']]],
  [
    'The World Health Organization (WHO) called it “a pandemic”. The WHO said “all of us” were at risk.',
    [
      ['partial', 'World Health Organization', 'a pandemic'],
      ['partial', 'World Health Organization', 'all of us'],
    ],
  ],
  [
    '“The war,” Zelensky said, “will end.”',
    [
      ['direct', 'Zelensky', 'The war,'],
      ['direct', 'Zelensky', 'will end.'],
    ],
  ],
  [
    'The so-called “Islamic State” saw the film “The Irishman”.',
    [
      ['phrase', null, 'Islamic State'],
      ['phrase', null, 'The Irishman'],
    ],
  ],
  ['Police said the driver was “very lucky”.', [['partial', null, 'very lucky']]],
  [
    "'We don't know what's on,' said Tom Brown of the workers' union.",
    [['direct', 'Tom Brown', "We don't know what's on,"]],
  ],
  [
    '“He said ‘go’ and I went,” Ms Clark recalled.',
    [['direct', 'Clark', 'He said ‘go’ and I went,']],
  ],
  [
    '“He said "go" and I went,” Ms Clark recalled.',
    [['direct', 'Clark', 'He said "go" and I went,']],
  ],
  [
    '"He said “go” and I went," Ms Clark recalled.',
    [['direct', 'Clark', 'He said “go” and I went,']],
  ],
  ['He is 6\'2" and plays rock ’n’ roll of the ’90s.', []],
  [
    '„Genug“, said Karl Braun. «Assez», he added.',
    [
      ['direct', 'Karl Braun', 'Genug'],
      ['direct', 'Karl Braun', 'Assez'],
    ],
  ],
  [
    'Moscow, said Andrei Guskov, the ambassador to Cuba, “goes with” it.',
    [['partial', 'Andrei Guskov', 'goes with']],
  ],
];

test.each(QUOTATIONS)('%s', (text, expected) => {
  expect(readingOf(text).quotations.map(quoted)).toEqual(expected);
});

test('a quotation of several paragraphs has one speaker, and its open marks are no error', () => {
  const { quotations, unpaired } = readingOf(
    '“We came in May.\n“We left in June,” said Rosa Fenn.',
  );
  expect(quotations.map(quoted)).toEqual([
    ['direct', 'Rosa Fenn', 'We came in May.'],
    ['direct', 'Rosa Fenn', 'We left in June,'],
  ]);
  expect(unpaired).toEqual([]);
});

test('marks that do not pair are told with their place', () => {
  expect(readingOf('He saw “the end of it and left.\nNobody came.').unpaired).toEqual([
    { passage: 0, at: 7 },
  ]);
});

test('speaker and verb are told with their place', () => {
  const text = '“No,” Ann Smith said.';
  const [found] = readingOf(text).quotations;
  expect(
    [found?.speakerSpan, found?.verbSpan].map((span) => span && text.slice(span.start, span.end)),
  ).toEqual(['Ann Smith', 'said']);
});

test.each([
  [
    '«Llega tarde», dijo la ministra, Aurora Peñalba.',
    [['direct', 'Aurora Peñalba', 'Llega tarde']],
  ],
  [
    'Aurora Peñalba habló. «No hay dinero», añadió.',
    [['direct', 'Aurora Peñalba', 'No hay dinero']],
  ],
  [
    '«Vamos», dijo a las puertas del juzgado Nieves Candal.',
    [['direct', 'Nieves Candal', 'Vamos']],
  ],
  [
    '«Paró —contó Fermín Rascón—. Y cayó».',
    [['direct', 'Fermín Rascón', 'Paró —contó Fermín Rascón—. Y cayó']],
  ],
])('Spanish: %s', (text, expected) => {
  expect(readingOf(text, 'es').quotations.map(quoted)).toEqual(expected);
});
