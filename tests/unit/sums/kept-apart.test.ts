import { describe, expect, it } from 'vitest';
import { complaintsOf, type Lang } from '../../sums/cases.ts';

const codesIn = (text: string, lang: Lang): string[] =>
  complaintsOf(text, lang).map(({ code }) => code);

describe('what only looks as if it did not add up is let stand', () => {
  it.each<[string, Lang, string]>([
    [
      'what one number is more by is no end of “twice as many”',
      'en',
      'The works built 480 boats last year, 160 more than Harn and twice as many as in 2011.',
    ],
    [
      'what will come to a number is no difference of two told before',
      'en',
      'It has 2,100 workers, down from 2,400 in March, and plans to shed another 500.',
    ],
    [
      'a rest without a number, and a part of those left',
      'en',
      'A total of 48 boats set out, and 31 finished. Of the others, nine sank and the rest turned back.',
    ],
    [
      'a part in digits of as many',
      'en',
      'This is part 2 of 3 talks from the harbour: the pilot, the cook, the diver and the smith.',
    ],
    [
      'a measure of something else in the paragraph before',
      'en',
      'The road along the lake is 45 kilometres long.\n¶\nThe tunnel is 16 kilometres long. The 13-kilometre tunnel under the next valley was dug in the 1930s.',
    ],
    [
      'the end of a move is no total of its size',
      'en',
      'Tin was up 30 cents to settle at $41.20 in Arden. Zinc fell 20 cents, to $41.90, in Port Vell.',
    ],
    [
      'a number within a word counts no names behind it',
      'en',
      'It is now a two-boat race, because Marrow, Teal and Osprey have run aground.',
    ],
    [
      'girls are children',
      'fr',
      'Le train transportait 50 élèves, dont 28 filles et 31 enfants de moins de huit ans.',
    ],
    [
      'a rate of today is not taken so many times as that of yesterday',
      'en',
      'The bank sold kronas at 1.18 dollars on Friday, compared with 1.15 a day before. A year ago a krona cost 1.25 dollars.',
    ],
    [
      'what burned by a day holds what burned before',
      'es',
      'Ardieron 1.300 hectáreas el lunes, 1.800 hasta el martes y 2.700 en total.',
    ],
    [
      'a toll that rises by steps makes no sum',
      'de',
      'Es gab 12 Tote am Mittag, 15 bis zum Abend und 19 insgesamt.',
    ],
    [
      'the oldest are no growth of a share',
      'fr',
      'Le vaccin est efficace à 93 % chez les moins de 65 ans et à 78 % chez les plus âgés. À ce jour, 55 % des habitants de l’île sont vaccinés.',
    ],
    [
      'what was measured in the year since when it is the most is told of that year',
      'es',
      'Hubo rachas de 142 km/h en Skerry y de 121 km/h en Holm. Fue el viento más fuerte desde 1998, cuando se midieron 151 km/h.',
    ],
    [
      'what was a year ago is no rank behind what is',
      'de',
      'Der Dollar kostete am Freitag 1,41 Mark nach 1,38 am Donnerstag. Vor einem Jahr waren es 1,49 Mark.',
    ],
    [
      'midnight is no half of anything',
      'pt',
      'Cerca de 18.000 casas ficaram sem luz; à meia-noite eram 6.500 e de manhã 400.',
    ],
    [
      'how often a tram runs is no number of times',
      'de',
      'Bis 9 Uhr fährt die Linie 7 alle sechs Minuten, danach alle zwölf, ab 20 Uhr alle 24 Minuten.',
    ],
    [
      'an interval is not taken so many times',
      'es',
      'Por la mañana la línea 7 pasa cada cinco minutos, luego cada diez y por la noche cada 20 minutos.',
    ],
    [
      'minutes of a late hour are no number',
      'fr',
      'Le dernier bac part à 0 h 43, contre 23 h 50 jusqu’ici.',
    ],
    [
      'the age of a child is no time between two others',
      'fr',
      'Un homme de 44 ans est mort, avec sa fille de 13 ans ; la mère, 41 ans, et deux garçons de huit et six ans ont été blessés. Le chauffeur du camion, âgé de 57 ans, est indemne.',
    ],
    [
      'the two, and both, fill what the others lack',
      'es',
      'Al pleno acudieron los 25 ediles: 14 votaron a favor, nueve en contra y los dos no adscritos se abstuvieron.',
    ],
    [
      'by how many there are more is no share of all',
      'pt',
      'O desemprego atinge 6,1% dos ativos, 2,3 milhões de pessoas, mais 40.000 do que no trimestre anterior.',
    ],
    [
      'people of an age do not last so long',
      'fr',
      'Elle laisse un mari de 74 ans, épousé il y a 43 ans, et deux fils de 39 et 36 ans.',
    ],
    [
      'hours of opening are no parts of the hours of a week',
      'fr',
      'La halle ouvre de 9 heures à 17 heures en semaine et de 9 heures à 13 heures le samedi, soit 44 heures par semaine.',
    ],
    [
      'so many days on is not how long something lasted',
      'es',
      'El paro costó al astillero 3 millones de euros al día, 21 millones en siete días. Terminó a los nueve días.',
    ],
    [
      'of decimals ten less is ten to the last place',
      'de',
      'Mit 36,4 Grad war der Freitag so warm wie seit 2020 nicht, als am selben Ort 36,9 Grad gemessen wurden. Auf der Insel waren es 27 Grad.',
    ],
    [
      'what is the most since a year was no less then',
      'pt',
      'Com 36,4 graus, sexta-feira foi o dia mais quente desde 2020, quando se mediram 36,9 graus na mesma praça.',
    ],
  ])('%s', (_kind, lang, text) => {
    expect(codesIn(text, lang)).toEqual([]);
  });
});

describe('what is told to be tied is asked about', () => {
  it.each<[string, Lang, string, string]>([
    [
      'a price beside what is counted, before “than”',
      'en',
      'Some 410 tenants were behind with the rent in March, fewer than the {460|360} of the month before.',
      'change-doubtful',
    ],
    [
      'no others',
      'en',
      'Ruth Bell keeps 58 per cent of the mill. Her brother holds {42|46} per cent. There are no other owners.',
      'sum-doubtful',
    ],
    [
      'days counted from one weekday to another',
      'en',
      'The two walkers were missed on Wednesday. {Two|Three} days later, on Friday, they were found in a barn.',
      'dates-doubtful',
    ],
    [
      'the same in German',
      'de',
      'Die Wanderer wurden am Mittwoch vermisst. {Zwei|Drei} Tage später, am Freitag, wurden sie in einer Scheune gefunden.',
      'dates-doubtful',
    ],
    [
      'a share taken up',
      'en',
      'Inspectors stopped 1,400 vans and found 350 unsafe. For that {25|30} per cent a fine is due.',
      'share-doubtful',
    ],
    [
      'a share that is missing',
      'es',
      'Siete de cada diez vecinos votaron. El {30|40} por ciento que falta se quedó en casa.',
      'sum-doubtful',
    ],
  ])('%s', (_kind, lang, text, code) => {
    const versionOf = (version: 1 | 2): string =>
      text.replace(/\{([^|}]*)\|([^}]*)\}/g, `$${version}`);
    expect(codesIn(versionOf(1), lang)).toEqual([]);
    expect(codesIn(versionOf(2), lang)).toEqual([code]);
  });
});
