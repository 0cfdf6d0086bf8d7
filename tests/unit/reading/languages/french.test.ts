import { describe, expect, test } from 'vitest';
import { quoted, readingOf, rows, speakersOf, type SpeakersRow } from '../reading-of.ts';

/** A text, and its figures as text, value, unit and qualifier. */
const FIGURES: [string, ...unknown[][]][] = [
  ['Il en coûtera un million et demi.', ['un million et demi', 1.5e6, null, null]],
  ['Elle a quatre-vingt-dix-sept ans.', ['quatre-vingt-dix-sept', 97, 'ans', null]],
  ['Il avait septante et une vaches.', ['septante et une', 71, 'vaches', null]],
  ['On a vu nonante-neuf bateaux.', ['nonante-neuf', 99, 'bateaux', null]],
  ['Soit soixante et onze euros.', ['soixante et onze euros', 71, 'euros', null]],
  ['On compte quatre-vingts morts.', ['quatre-vingts', 80, 'morts', null]],
  [
    'Il y a deux cent quatre-vingt-dix élèves.',
    ['deux cent quatre-vingt-dix', 290, 'élèves', null],
  ],
  ['Le taux est de 12\u202f%.', ['12\u202f%', 12, '%', null]],
  ['Il reste 1\u00a0234,5 hectares.', ['1\u00a0234,5', 1234.5, 'hectares', null]],
  ['Une dizaine de personnes sont mortes.', ['Une dizaine', 10, 'personnes', null]],
  ['Une vingtaine de millions d’euros.', ['Une vingtaine de millions d’euros', 2e7, 'euros', null]],
  ['Près de 300 maisons ont brûlé.', ['300', 300, 'maisons', 'Près de']],
  ['Plus d’un million de repas.', ['un million', 1e6, 'repas', 'Plus d’']],
  ['Jusqu’à 40 tonnes de blé.', ['40', 40, 'tonnes de blé', 'Jusqu’à']],
  ['Entre 20 et 30 camions.', ['20 et 30', [20, 30], 'camions', null]],
  ['Un budget de 2,5\u00a0Md€.', ['2,5\u00a0Md€', 2.5e9, '€', null]],
  ['Un train sur trois roule.', ['Un train sur trois', 1 / 3, 'train', null]],
  ['Trois collèges sur dix ont fermé.', ['Trois collèges sur dix', 0.3, 'collèges', null]],
  ['Les 680 sapeurs-pompiers dorment.', ['680', 680, 'sapeurs-pompiers', null]],
  ['Il a fait 40 º C à Arles.', ['40', 40, 'º C', null]],
  ['Il y a moins 15 % que prévu.', ['15 %', 15, '%', null]],
  ['Il fait moins 15 degrés à Mouthe.', ['moins 15', -15, 'degrés', null]],
  ['Une sur trois suivit le guide.', ['Une sur trois', 1 / 3, null, null]],
  ['Le trente-deuxième invité est venu le 3 mars 2024, à 9 h 30.'],
  ['La séance reprend lundi à 10 heures au bureau n° 12.'],
  ['Le guichet ouvre de 10 heures à 18 heures.'],
  ['Le total de 500 est contesté.', ['500', 500, null, null]],
  ['Sur 1 200 moutons, 85 cet été.', ['1 200', 1200, 'moutons', null], ['85', 85, null, null]],
];

describe('figures in French', () => {
  test.each(FIGURES)('%s', (text, ...figures) => {
    expect(rows(text, 'fr')).toEqual(figures);
  });
});

const SPEAKERS: SpeakersRow[] = [
  ['« On attend », a déclaré Mme Dupont.', ['Dupont']],
  ['Luc Morel est maire. « On attend », a-t-il dit.', ['Luc Morel']],
  ['Anne Morel est maire. « On attend », estime-t-elle.', ['Anne Morel']],
  ['« On attend », avait expliqué M. Morel.', ['Morel']],
  ['« On attend », s’est félicitée la maire, Anne Morel.', ['Anne Morel']],
  ['« On attend, a souligné Anne Morel. Il le faut ».', ['Anne Morel']],
  ['« On attend, dit Anne Morel, et il le faut ».', ['Anne Morel']],
  ['Selon Anne Morel, « il faut attendre ».', ['Anne Morel']],
  ['D’après Luc Morel, « il faut attendre ».', ['Luc Morel']],
  ['« On attend », a écrit le porte-parole du parti, Luc Morel.', ['Luc Morel']],
  ['Anne Morel a dénoncé « un gâchis ».', ['Anne Morel']],
  ['« On attend », dit-on ici.', [null]],
];

test.each(SPEAKERS)('who speaks in French: %s', (text, speakers) => {
  expect(speakersOf(text, 'fr')).toEqual(speakers);
});

test.each([
  ['« Non ! » Le maire, Luc Morel, sort.', ['Non !']],
  ['Il a lu « un rapport “accablant” », dit Anne Morel.', ['un rapport “accablant”']],
  ['« Bien. » Puis il sort.', ['Bien.']],
])('what stands between marks with spaces: %s', (text, found) => {
  const { quotations, sentences } = readingOf(text, 'fr');
  expect(quotations.map((quotation) => quoted(quotation)[2])).toEqual(found);
  expect(sentences[0]?.map(({ start, end }) => text.slice(start, end)).join('|')).not.toMatch(
    /\|»/,
  );
});
