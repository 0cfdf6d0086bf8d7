import { describe, expect, it } from 'vitest';
import { complaintsOf, versionOf, type Lang } from '../../sums/cases.ts';

/** Of each text the right version is let stand and the wrong one is asked about, with these words. */
describe('the parts of a whole', () => {
  it.each<[string, Lang, string, string]>([
    [
      'a fraction beside per cents',
      'en',
      'Grants pay for 52 per cent of the tram and fares for 28 per cent. Advertising brings in the other {fifth|quarter}.',
      'Can 52 per cent, 28 per cent and the other quarter be shares of one whole?',
    ],
    [
      'fractions alone',
      'en',
      'A third of the wool is spun at home. Half is sold raw, and the last {sixth|quarter} is given away.',
      'Can A third wool and the last quarter be shares of one whole?',
    ],
    [
      'so many in ten',
      'en',
      'Three in five beds are for surgery and one in five for births. The remaining {one in five|two in five} stand empty.',
      'Can Three in five beds, one in five and two in five be shares of one whole?',
    ],
    [
      'a bare number behind a per cent',
      'en',
      'Gas heats 71 per cent of the flats, oil 18, and pumps the other {11|21}.',
      'Can 71 per cent, 18 and 21 be shares of one whole?',
    ],
    [
      'the rest in another paragraph',
      'en',
      'Half the lambs were sold at Hexley and a fifth at Wick.\n¶\nThe remaining {30|40} per cent stayed on the farm.',
      'Can Half lambs, 40 per cent and a fifth be shares of one whole?',
    ],
    [
      'a last part in Spanish',
      'es',
      'La mitad del vino se vende en la isla y un tercio en la península; el {sexto|cuarto} restante se exporta.',
      'Can La mitad vino, un tercio and el cuarto be shares of one whole?',
    ],
    [
      'things without names that open a sentence',
      'fr',
      'Beurre, œufs et lait ont augmenté. Ces {trois|quatre} produits pèsent sur le budget.',
      'Does “quatre produits” count the list beside it?',
    ],
    [
      'things without names before a colon',
      'pt',
      'Milho, feijão e arroz: estes {três|quatro} produtos estão mais caros.',
      'Does “quatro produtos” count the list beside it?',
    ],
    [
      'sentences that number themselves past their number',
      'en',
      'The warden gave {three|two} reasons. First, the path was wet. Second, it was dark. Third, nobody had a lamp.',
      'Does “two reasons” count the list beside it?',
    ],
    [
      'all but a share',
      'en',
      'The trial took in 360 cows. Half were fed on hay, while the other {180|210} had silage.',
      'Is Half the share of 360 cows and 210?',
    ],
    [
      'the rest of a whole in another paragraph',
      'en',
      'The 31 pickers were caught out by the storm. Nineteen of them ran for the barn.\n¶\nThe other {12|15} crept under a cart.',
      'Do Nineteen and 15 make the 31 pickers?',
    ],
    [
      'those who are known to be left',
      'en',
      'Seventeen boats set out. Six came home; the {eleven|nine} that sank lie in deep water.',
      'Do Six and nine make the Seventeen boats?',
    ],
    [
      'kinds that nothing is both of',
      'en',
      'The jury has 15 members. Nine are women and {six|eight} are men.',
      'Do Nine and eight make the 15 members?',
    ],
    [
      'a number behind a name, whose verb is told before',
      'en',
      'The club has 90 boats: Odell owns 40, Piet 30 and Stoll {20|30}.',
      'Do 40, 30 and 30 make the 90 boats?',
    ],
  ])('%s', (_, lang, text, found) => {
    expect(complaintsOf(versionOf(text, 'right'), lang)).toEqual([]);
    expect(complaintsOf(versionOf(text, 'wrong'), lang).map((one) => one.found)).toEqual([found]);
  });
});

it.each<[Lang, string]>([
  ['en', 'Twelve people sit on the council: seven women, four men and a child.'],
  ['en', 'Of the 12 seats, seven went to the Greens, four to Labour and one to an independent.'],
  ['de', 'Im Rat sitzen zwölf Leute: sieben Frauen, vier Männer und ein Kind.'],
  [
    'es',
    'Hay 12 escaños: siete para los Verdes, cuatro para el Centro y uno para un independiente.',
  ],
])('one of a list counts, though it is no figure: %s: %s', (lang, text) => {
  expect(complaintsOf(text, lang)).toEqual([]);
});
