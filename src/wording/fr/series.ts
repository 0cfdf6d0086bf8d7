import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate, onDate, toDate } from './language/dates.ts';
import { grouped, list, tallied, valeur } from './language/numbers.ts';

const values = (count: number) => tallied(count, valeur);

interface DatedNumber {
  number: string;
  date: string;
}

const dated = (told: readonly DatedNumber[]) =>
  list(told.map(({ number, date }) => `${number} ${onDate(date)}`));

const stands = {
  steps: ' Chaque décompte vaut jusqu’au suivant.',
  line: ' Une droite mène de l’un au suivant.',
  broken:
    ' Une ligne ne relie que des nombres de dates rapprochées\u202f; aucune ne franchit un vide ni ne mène à un nombre ouvert, comme «\u202fplus de\u202f».',
  dots: ' Aucune ligne ne les relie\u202f: on ne sait rien du temps qui les sépare.',
};

export const series: Wording['series'] = {
  kicker: 'Série',
  indexTitle: 'Les chiffres au fil du temps',
  indexHeading: 'Les chiffres au fil du temps',
  indexStandfirst:
    'Une grandeur à plusieurs dates\u202f: dessinée à l’échelle, avec une source pour chaque valeur et les articles où on la rencontre.',
  indexDescription: (names) =>
    `Des grandeurs à plusieurs dates, avec leurs valeurs, leurs sources et leurs articles\u202f: ${names.join('\u202f; ')}.`,
  none: 'Aucune série n’est encore publiée.',
  ofValues: (count) => `${values(count)} au fil du temps`,
  named: (name, count) => `${name}\u202f: ${values(count)} au fil du temps`,
  description: (name, count, from, to) =>
    `${name}\u202f: ${tallied(count, valeur)} ${ofDate(from)} ${toDate(to)}, à l’échelle, avec les sources et les articles.`,
  span: (count, first, last) =>
    count === 1
      ? `${sentenceCase(first.number)}, ${onDate(first.date)}.`
      : `${sentenceCase(values(count))}\u202f: ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}.`,
  countedBy: (name) => `Chiffres\u202f: ${name}`,
  yearTo: (date) => `les douze mois à fin ${date}`,
  enlarged: 'Détail',
  place: 'Évolution',
  drawn: (how, from, told) =>
    `Dessiné à l’échelle${from === 0 ? ', à partir de zéro' : `, à partir de ${grouped(from)}${from > 0 ? ' et non de zéro' : ''}`}\u202f: ${dated(told)}.${stands[how]}`,
  scaleFrom: (value) => `Échelle à partir de ${grouped(value)}`,
  drawnBars: (told) => `Dessiné à l’échelle, à partir de zéro\u202f: ${dated(told)}.`,
  placed: (name, own, first, last) =>
    `${name} (à l’échelle)\u202f: ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}. Ce chiffre\u202f: ${own}.`,
  revised: (told) => `Un trait vertical épais est une révision\u202f: ${dated(told)}.`,
  dots: 'Un point plein est un nombre que donne un article\u202f; un point vide n’est que dans le tableau.',
  apart: (name, told, dashed) =>
    `${dashed ? 'La ligne en tirets est un autre décompte' : 'Un autre décompte'} (${name})\u202f: ${dated(told)}.`,
  everyValue: 'Toutes les valeurs',
  caption: (by, more) =>
    `Chiffres\u202f: ${by}. Un nombre surligné figure dans un article.${more ? ' Écart\u202f: par rapport au décompte précédent, notre calcul.' : ''}`,
  date: 'Date\u202f; source',
  value: 'Valeur',
  more: 'Écart',
  difference: (value) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
  revisedValue: 'Valeur révisée.',
  anotherBody: (name) => `Autre décompte\u202f: ${name}.`,
  otherwise: 'Arrondis, à une autre date ou d’une autre origine',
  inStories: 'Dans les articles',
  noStory: 'Aucun article ne donne encore une de ses valeurs.',
  roundedIn: 'Dans un article\u202f:',
  asData: 'Les valeurs en données\u202f:',
};
