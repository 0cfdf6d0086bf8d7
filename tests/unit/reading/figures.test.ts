import { expect, test } from 'vitest';
import { rows } from './reading-of.ts';

/** A text and its figures as text, value, unit, qualifier. */
const FIGURES: [string, unknown[][]][] = [
  ['A 6-month-old baby was found.', [['6', 6, 'month', null]]],
  [
    'It cost $3.4bn or £250m.',
    [
      ['$3.4bn', 3.4e9, '$', null],
      ['£250m', 2.5e8, '£', null],
    ],
  ],
  [
    'They gave US$ 5 million to 5 m. people.',
    [
      ['US$ 5 million', 5e6, 'US$', null],
      ['5 m.', 5e6, 'people', null],
    ],
  ],
  ['One in five voters came.', [['One in five', 0.2, 'voters', null]]],
  ['Nearly two-thirds of voters stayed.', [['two-thirds', 2 / 3, 'voters', 'Nearly']]],
  [
    'He has 1½ acres and 11-5/8 inches.',
    [
      ['1½', 1.5, 'acres', null],
      ['11-5/8', 11.625, 'inches', null],
    ],
  ],
  [
    'Wheat closed at $4.02-3/4, corn at 2.83-1/2 dlrs.',
    [
      ['$4.02-3/4', 4.0275, '$', null],
      ['2.83-1/2 dlrs', 2.835, 'dlrs', null],
    ],
  ],
  [
    'A 10-percent rise in five-million-dollar homes.',
    [
      ['10-percent', 10, 'percent', null],
      ['five-million-dollar', 5e6, 'dollar', null],
    ],
  ],
  [
    'Pay of £500 plus costs for 30 plus years.',
    [
      ['£500', 500, '£', null],
      ['30', 30, 'years', 'plus'],
    ],
  ],
  ['The 300-odd guests called (555)0100199.', [['300', 300, 'guests', '-odd']]],
  ['A swell of 5.9m at Port Nolan shut it.', [['5.9', 5.9, 'm', null]]],
  ['Viewers were 5.9m at their peak.', [['5.9m', 5.9e6, null, null]]],
  ['Boats leave at 6.15 and 8.45.', []],
  ['Boats leave at 6.15, 7.30 and 8.45 each day.', []],
  [
    'It closed at 6.15 and 8.45 pence.',
    [
      ['6.15', 6.15, 'pence', null],
      ['8.45 pence', 8.45, 'pence', null],
    ],
  ],
  ['(12.44) The minister arrives.', []],
  ['The loss (12.44) was wide.', [['12.44', 12.44, null, null]]],
  [
    'He is 6\'2" tall.',
    [
      ['6', 6, "'", null],
      ['2', 2, '"', null],
    ],
  ],
  [
    'They shipped 12 250kg bags and 12 250 kg more.',
    [
      ['12', 12, 'bags', null],
      ['250', 250, 'kg', null],
      ['12 250', 12_250, 'kg', null],
    ],
  ],
  ['Her albums 19 and 21, and her third album, 25, sold.', []],
  ['The album “30” sold 40 copies.', [['40', 40, 'copies', null]]],
  ['The crash near junctions 23 and 24 killed four.', [['four', 4, null, null]]],
  ['The iPhone 15 Pro costs $999.', [['$999', 999, '$', null]]],
  ['A 4-1 shot won.', [['4-1', [4, 1], null, null]]],
  ['It went home to its pen at 1217 Orchard, by 3f9a-77b2.', []],
  [
    'It is 7.1 per 1,000 live births.',
    [
      ['7.1', 7.1, null, null],
      ['1,000', 1000, 'live births', null],
    ],
  ],
  ['Sent on 12/03/24 to 8 editors.', [['8', 8, 'editors', null]]],
  ['On Highway 5, 12 people died.', [['12', 12, 'people', null]]],
  ['The S&P 500 and Nasdaq 100 futures fell 12 points.', [['12', 12, 'points', null]]],
  ['Drawn at a scale of 1:50,000.', [['1:50,000', [1, 50_000], null, null]]],
  [
    'Half a million fled; a quarter of a million stayed.',
    [
      ['Half a million', 5e5, null, null],
      ['a quarter of a million', 2.5e5, null, null],
    ],
  ],
  [
    'Three hundred and sixty-five days passed.',
    [['Three hundred and sixty-five', 365, 'days', null]],
  ],
  ['Rates are between 0 and 0.25 percent.', [['0 and 0.25 percent', [0, 0.25], 'percent', null]]],
  ['Between $5 and $7 million went.', [['$5 and $7 million', [5e6, 7e6], '$', null]]],
  ['Some 5–15% agreed.', [['5–15%', [5, 15], '%', 'Some']]],
  [
    'It fell to 24 percent from 26 percent.',
    [
      ['24 percent', 24, 'percent', null],
      ['26 percent', 26, 'percent', null],
    ],
  ],
  [
    'It runs 24 of its 26 routes.',
    [
      ['24', 24, 'routes', null],
      ['26', 26, 'routes', null],
    ],
  ],
  [
    'It is 1 trillion pounds ($1.5 trillion).',
    [
      ['1 trillion pounds', 1e12, 'pounds', null],
      ['$1.5 trillion', 1.5e12, '$', null],
    ],
  ],
  [
    'It was minus 5 degrees, or −3.2%.',
    [
      ['minus 5', -5, 'degrees', null],
      ['−3.2%', -3.2, '%', null],
    ],
  ],
  ['It was five degrees below zero.', [['five', -5, 'degrees', null]]],
  ['The Senate voted 52-48 to pass it.', [['52-48', [52, 48], null, null]]],
  ['The quake of magnitude 6.3 hit.', [['6.3', 6.3, 'magnitude', null]]],
  [
    'Winds of 120km/h at 45°C.',
    [
      ['120', 120, 'km/h', null],
      ['45', 45, '°C', null],
    ],
  ],
  [
    'Two, three and four goals.',
    [
      ['Two', 2, 'goals', null],
      ['three', 3, 'goals', null],
      ['four', 4, 'goals', null],
    ],
  ],
  ['At least 50 people or more came.', [['50', 50, 'people', 'At least']]],
  [
    'The party spent $5 billion over three years.',
    [
      ['$5 billion', 5e9, '$', null],
      ['three', 3, 'years', null],
    ],
  ],
  ['About 2000 people came in 2020.', [['2000', 2000, 'people', 'About']]],
  ['Rs 1,20,000 crore was spent.', [['Rs 1,20,000 crore', 1.2e12, 'Rs', null]]],
  [
    'Two £10 notes paid for 45 20-tonne trucks.',
    [
      ['Two', 2, 'notes', null],
      ['£10', 10, '£', null],
      ['45', 45, 'trucks', null],
      ['20', 20, 'tonne', null],
    ],
  ],
  [
    'The rate ticked up to 3.7% from 3%.',
    [
      ['3.7%', 3.7, '%', null],
      ['3%', 3, '%', null],
    ],
  ],
  ['They pay up to 3.7%.', [['3.7%', 3.7, '%', 'up to']]],
  [
    'It covers 3,404 km over 21 stages.',
    [
      ['3,404', 3404, 'km', null],
      ['21', 21, 'stages', null],
    ],
  ],
  ['He waited for over three days.', [['three', 3, 'days', 'over']]],
  [
    'The 18st lock of the 49ers finished 0.1s behind on the 21st.',
    [
      ['18', 18, 'st', null],
      ['0.1', 0.1, 's', null],
    ],
  ],
  ['It has 3.1 billion monthly users.', [['3.1 billion', 3.1e9, 'monthly users', null]]],
  [
    'It sold 405 cars, short of the 431,000 analysts expected.',
    [
      ['405', 405, 'cars', null],
      ['431,000', 431000, null, null],
    ],
  ],
  ['One household in five has no car.', [['One household in five', 0.2, 'household', null]]],
  ['They reached the last 16 in the last 16 years.', [['16', 16, 'years', null]]],
  [
    'Output was 1.2m b/d, up 2x.',
    [
      ['1.2m', 1.2e6, 'b/d', null],
      ['2', 2, 'x', null],
    ],
  ],
  ['A quarter-point cut followed.', [['quarter', 0.25, 'point', null]]],
  [
    'It runs 1h 23m, adding 10 to 15 minutes.',
    [
      ['1', 1, 'h', null],
      ['23', 23, 'm', null],
      ['10 to 15', [10, 15], 'minutes', null],
    ],
  ],
  ['They were 312 for 6 at stumps.', []],
  ['In May. One voter in seven left.', [['One voter in seven', 1 / 7, 'voter', null]]],
  ['Q. How many? A. Twelve.', [['Twelve', 12, null, null]]],
  [
    'Nine of the last 10 sessions fell.',
    [
      ['Nine', 9, 'sessions', null],
      ['10', 10, 'sessions', null],
    ],
  ],
  [
    'About 100+ people, or c. 5%, saw +0.4%.',
    [
      ['100', 100, 'people', 'About'],
      ['5%', 5, '%', 'c.'],
      ['+0.4%', 0.4, '%', null],
    ],
  ],
  [
    'Smith, 41, 12 years; Rule 22 sets 60 votes.',
    [
      ['41', 41, null, null],
      ['12', 12, 'years', null],
      ['60', 60, 'votes', null],
    ],
  ],
  [
    'Five Type 31 frigates and six Su-27s met 42 Commando.',
    [
      ['Five', 5, 'Type 31 frigates', null],
      ['six', 6, 'Su-27s', null],
    ],
  ],
  ['Year 6 pupils took the 8.12 to Leeds from platform 3b.', []],
  ['We left at 7 a.m. and by 9 it rained.', []],
  ['Guilty on counts 1, 3 and 7 of the FY21-22 indictment.', []],
  [
    'He saw 24 Hours in Leith; the two-part show lasts two hours.',
    [
      ['two', 2, 'part', null],
      ['two', 2, 'hours', null],
    ],
  ],
  [
    'Two-thirds of a nine-year term is left.',
    [
      ['Two-thirds', 2 / 3, 'nine-year term', null],
      ['nine', 9, 'year', null],
    ],
  ],
  ['It was 18h30 in vault 19, near berth 7, by photo 3/7.', []],
  [
    'At age 5 he weighed 12 at least.',
    [
      ['5', 5, null, null],
      ['12', 12, null, 'at least'],
    ],
  ],
  [
    'It fed 19,500 women and children for three quarters.',
    [
      ['19,500', 19500, 'women and children', null],
      ['three', 3, 'quarters', null],
    ],
  ],
  [
    'Odds of 40 quid at 11-4 and 9-2.',
    [
      ['40 quid', 40, 'quid', null],
      ['11-4', [11, 4], null, null],
      ['9-2', [9, 2], null, null],
    ],
  ],
  ['They make slightly fewer than 425,000.', [['425,000', 425000, null, 'slightly fewer than']]],
  [
    'Among 16- to 24-year-olds it fell to minus 3 Celsius.',
    [
      ['16- to 24', [16, 24], 'year', null],
      ['minus 3', -3, 'Celsius', null],
    ],
  ],
];

test.each(FIGURES)('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

/** Numbers that count nothing. */
test.each([
  'He was born on 5 May 1998 and on March 1, 2, or 3.',
  'It opens at 10:30, at 3.30pm, at 5 p.m. and at nine.',
  'The 1990s, the ’90s, her 40s, the season of 1987/88, 24.02.2022 and 2022-02-24.',
  'See page 3, Article 5, No. 10, Flight 370 and Route 66.',
  'The G20, the M25, COVID-19, an F-16, a 4x4 and 5G.',
  'A Boeing 737, the Falcon 9, an iPhone 15 and World War 2.',
  'The 21st of them came 3rd.',
  'Call 555-0142, 1-800-555-0199 or +44 20 7946 0958.',
  'They live at 10 Downing Street.',
  'They won 3-1, then 7-6 (7-3), a 4-0 defeat.',
  'It is open 24/7, one by one, and nobody said no a hundred times.',
  'See https://example.org/2023/5 or report_14.pdf, or write to box5@example.org.',
  'Thousands came, tens of thousands, several hundred, dozens.',
  'The two countries met; one man came.',
])('no figure: %s', (text) => {
  expect(rows(text)).toEqual([]);
});

test('opaque stretches hold no figures', async () => {
  const { readPassages } = await import('../../../src/reading/read.ts');
  const { english } = await import('../../../src/reading/languages/en/index.ts');
  const text = 'Of 12 men 13 came.';
  const reading = readPassages(
    [{ kind: 'paragraph', text, opaque: [{ start: 3, end: 5 }] }],
    english,
  );
  expect(reading.figures.map((figure) => figure.text)).toEqual(['13']);
});

/** Spanish texts and their figures. */
const SPANISH: [string, unknown[][]][] = [
  ['Subió al 4,75 por ciento.', [['4,75 por ciento', 4.75, 'por ciento', null]]],
  [
    'De 3.000 a 4.500 millones de euros.',
    [['3.000 a 4.500 millones de euros', [3e9, 4.5e9], 'euros', null]],
  ],
  ['Bajó a -5 ºC en enero.', [['-5', -5, 'ºC', null]]],
  ['La línea de 132 kV ardió.', [['132', 132, 'kV', null]]],
];

test.each(SPANISH)('%s', (text, expected) => {
  expect(rows(text, 'es')).toEqual(expected);
});
