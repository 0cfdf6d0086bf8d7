import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate, onDate, toDate } from './language/dates.ts';
import { counted, grouped, list, tallied, valeur } from './language/numbers.ts';

const values = (count: number) => counted(count, valeur);

interface DatedNumber {
  number: string;
  date: string;
}

const dated = (told: readonly DatedNumber[]) =>
  list(told.map(({ number, date }) => `${number} ${onDate(date)}`));

const stands = {
  steps: ' Chaque décompte vaut jusqu’au suivant.',
  line: ' Une droite mène de l’un au suivant.',
};

export const series: Wording['series'] = {
  kicker: 'Série',
  indexTitle: 'Les chiffres dans le temps',
  indexHeading: 'Les chiffres dans le temps',
  indexStandfirst:
    'Une grandeur à plusieurs dates\u00a0: dessinée à l’échelle, avec une source pour chaque valeur et les articles où on la rencontre.',
  indexDescription: (names) =>
    `Des grandeurs à plusieurs dates, avec leurs valeurs, leurs sources et leurs articles\u00a0: ${names.join('\u00a0; ')}.`,
  none: 'Aucune série n’est encore publiée.',
  ofValues: (count) => `Série de ${values(count)}`,
  named: (name, count) => `${name}\u00a0: série de ${values(count)}`,
  description: (name, count, from, to) =>
    `${name}\u00a0: ${tallied(count, valeur)} ${ofDate(from)} ${toDate(to)}, à l’échelle, avec les sources et les articles qui les donnent.`,
  span: (count, first, last) =>
    count === 1
      ? `${sentenceCase(first.number)}, ${onDate(first.date)}.`
      : `${sentenceCase(values(count))}\u00a0: ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}.`,
  countedBy: (name) => `Décompte\u00a0: ${name}`,
  enlarged: 'Agrandi, là où cela se resserre',
  place: 'Sa place dans le temps',
  drawn: (how, from, told) =>
    `Dessiné à l’échelle${from === 0 ? ', à partir de zéro' : `\u00a0; l’échelle commence à ${grouped(from)}`}\u00a0: ${dated(told)}.${stands[how]}`,
  drawnBars: (told) => `Dessiné à l’échelle, à partir de zéro\u00a0: ${dated(told)}.`,
  placed: (first, last) =>
    `À l’échelle\u00a0: ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}.`,
  revised: (told) => `Un trait vertical épais est une révision\u00a0: ${dated(told)}.`,
  dots: 'Un point plein est un nombre que donne un article\u00a0; un point vide n’est que dans le tableau.',
  apart: (name, told, dashed) =>
    `${dashed ? 'La ligne pointillée est' : 'À part figure'} le décompte d’un autre organisme, ${name}\u00a0: ${dated(told)}.`,
  everyValue: 'Toutes les valeurs',
  caption: (by, more) =>
    `Décompte\u00a0: ${by}. Un nombre surligné figure dans un article.${more ? ' En plus\u00a0: par rapport au décompte précédent, notre calcul.' : ''}`,
  date: 'Date\u00a0; source',
  value: 'Valeur',
  more: 'En plus',
  difference: (value) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
  revisedValue: 'Révisé.',
  anotherBody: (name) => `Selon ${name}.`,
  otherwise: 'En chiffres ronds, pour un autre jour ou d’une autre source',
  inStories: 'Dans les articles',
  noStory: 'Aucun article ne donne encore une de ses valeurs.',
  roundedIn: 'Dans un article\u00a0:',
  asData: 'Les valeurs en données\u00a0:',
  dataTitle: (name) => `${name}\u00a0: valeurs`,
};
