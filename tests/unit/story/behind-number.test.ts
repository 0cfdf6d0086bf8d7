import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { phraseOf } from '../../../src/telling/figures/figure-parts.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { storyFile } from '../edition/edition-of.ts';

/** A sentence, the words of its figure, what an editor says that it counts, and how the two are told as one. */
const told: readonly [
  lang: string,
  prose: string,
  words: string,
  counts: string,
  phrase: string,
][] = [
  [
    'en',
    'It sent 25,000 tonnes of wheat.',
    '25,000 tonnes',
    'wheat given away',
    '25,000 tonnes of wheat given away',
  ],
  [
    'en',
    'It mills 700 tonnes a day.',
    '700 tonnes',
    'flour needed each day',
    '700 tonnes of flour needed each day',
  ],
  // What a measure or a share is the size of is named, and nothing is made of it.
  ['en', 'The fire took 30 hectares.', '30 hectares', 'area burned', '30 hectares: area burned'],
  [
    'en',
    'The fire took 30 hectares of forest.',
    '30 hectares',
    'area burned',
    '30 hectares: area burned',
  ],
  [
    'en',
    'The tower is 34 metres tall.',
    '34 metres',
    'the height of the tower',
    '34 metres: the height of the tower',
  ],
  ['en', 'It lay at 9% in May.', '9%', 'unemployment rate in May', '9%: unemployment rate in May'],
  [
    'en',
    'It had 82% of the children.',
    '82%',
    'children living in poverty',
    '82% of children living in poverty',
  ],
  ['en', 'Prices went up by 45.4% in a year.', '45.4%', 'rise in prices', '45.4% rise in prices'],
  [
    'en',
    'Some 61% went to the polls.',
    '61%',
    'people who took part in the vote',
    'some 61% of people who took part in the vote',
  ],
  // A part of something is said as the sentence says it.
  [
    'en',
    'A third of the island fled.',
    'A third',
    'the island’s people',
    'A third of the island’s people',
  ],
  [
    'en',
    'It was three quarters of the rise.',
    'three quarters',
    'its share of the rise',
    'three quarters: its share of the rise',
  ],
  [
    'en',
    'Four in ten children stay away.',
    'Four in ten',
    'children out of school',
    'Four in ten children out of school',
  ],
  // The measure is said once.
  [
    'en',
    'It is free on nine days.',
    'nine days',
    'days on which islanders travel free',
    'nine days on which islanders travel free',
  ],
  ['en', 'It made 250 tonnes.', '250 tonnes', 'tonnes of flour', '250 tonnes of flour'],
  [
    'es',
    'El faro estuvo a oscuras 12 años.',
    '12 años',
    'años que estuvo apagado',
    '12 años que estuvo apagado',
  ],
  [
    'es',
    'Ardieron 30 hectáreas.',
    '30 hectáreas',
    'superficie quemada',
    '30 hectáreas: superficie quemada',
  ],
  [
    'de',
    'Es brannten 30 Hektar.',
    '30 Hektar',
    'verbrannte Fläche',
    '30 Hektar: verbrannte Fläche',
  ],
  [
    'fr',
    'Le feu a pris 30 hectares.',
    '30 hectares',
    'superficie brûlée',
    '30 hectares\u202f: superficie brûlée',
  ],
  ['pt', 'Arderam 30 hectares.', '30 hectares', 'área ardida', '30 hectares: área ardida'],
];

test.each(told)('%s: %s (%s, “%s”): “%s”', (lang, prose, words, counts, phrase) => {
  const file = storyFile('a', prose, `figures: [{ words: "${words}", counts: "${counts}" }]`);
  const source = file.source.replace('lang: en', `lang: ${lang}`);
  const [story] = readEdition([{ ...file, source }]).edition.stories;
  const phrases = story?.figures.map((figure) => phraseOf(figure, wordsFor({ lang })));
  expect(phrases).toEqual([phrase]);
});

/** A number whose measure stands beside another one, the unit that its editor gives, and how it is told by itself. */
const measured: readonly [
  lang: string,
  prose: string,
  unit: string,
  counts: string,
  phrase: string,
][] = [
  [
    'en',
    'It made 250 of them.',
    'tonnes',
    'flour produced each day',
    '250 tonnes of flour produced each day',
  ],
  ['en', 'It made 250 of them.', 'tonnes', 'tonnes of flour a day', '250 tonnes of flour a day'],
  ['en', 'It made 250 of them.', 'loaves', 'bread made each day', '250 bread made each day'],
  [
    'es',
    'Molió 250 de ellas.',
    'toneladas',
    'harina molida al día',
    '250 toneladas de harina molida al día',
  ],
  [
    'fr',
    'Il en a moulu 250.',
    'tonnes',
    'farine moulue par jour',
    '250 tonnes de farine moulue par jour',
  ],
  [
    'pt',
    'Moeu 250 delas.',
    'toneladas',
    'farinha moída por dia',
    '250 toneladas de farinha moída por dia',
  ],
  ['de', 'Sie mahlte 250 davon.', 'Tonnen', 'Mehl am Tag', '250 Tonnen: Mehl am Tag'],
];

test.each(measured)('%s: %s in %s (“%s”): “%s”', (lang, prose, unit, counts, phrase) => {
  const entry = `figures: [{ words: "250", unit: "${unit}", counts: "${counts}" }]`;
  const file = storyFile('a', prose, entry);
  const source = file.source.replace('lang: en', `lang: ${lang}`);
  const [story] = readEdition([{ ...file, source }]).edition.stories;
  expect(story?.figures.map((figure) => phraseOf(figure, wordsFor({ lang })))).toEqual([phrase]);
});
