import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate, onDate, toDate } from './language/dates.ts';
import { grouped, list, tallied, valor } from './language/numbers.ts';

const values = (count: number) => tallied(count, valor);

interface DatedNumber {
  number: string;
  date: string;
}

const dated = (told: readonly DatedNumber[]) =>
  list(told.map(({ number, date }) => `${number} ${onDate(date)}`));

const stands = {
  steps: ' Cada recuento vale hasta el siguiente.',
  line: ' Una recta lleva de cada uno al siguiente.',
  broken:
    ' Una línea une solo números de fechas cercanas; ninguna cruza un vacío ni llega a un número abierto, como “más de”.',
  dots: ' No los une ninguna línea: no se sabe nada del tiempo intermedio.',
};

export const series: Wording['series'] = {
  kicker: 'Serie',
  indexTitle: 'Cifras a lo largo del tiempo',
  indexHeading: 'Cifras a lo largo del tiempo',
  indexStandfirst:
    'Una magnitud en varias fechas: dibujada a escala, con una fuente para cada valor y las noticias en las que aparece.',
  indexDescription: (names) =>
    `Magnitudes en varias fechas, cada una con sus valores, fuentes y noticias: ${names.join('; ')}.`,
  none: 'Todavía no se ha publicado ninguna serie.',
  ofValues: (count) => `${values(count)} a lo largo del tiempo`,
  named: (name, count) => `${name}: ${values(count)} a lo largo del tiempo`,
  description: (name, count, from, to) =>
    `${name}: ${tallied(count, valor)} ${ofDate(from)} ${toDate(to)}, a escala, con las fuentes y las noticias.`,
  span: (count, first, last) =>
    count === 1
      ? `${sentenceCase(first.number)}, ${onDate(first.date)}.`
      : `${sentenceCase(values(count))}: ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}.`,
  countedBy: (name) => `Datos: ${name}`,
  yearTo: (date) => `los doce meses hasta ${date}`,
  enlarged: 'Detalle',
  place: 'Evolución',
  drawn: (how, from, told) =>
    `Dibujado a escala${from === 0 ? ', desde cero' : `, desde ${grouped(from)}${from > 0 ? ' y no desde cero' : ''}`}: ${dated(told)}.${stands[how]}`,
  scaleFrom: (value) => `Escala desde ${grouped(value)}`,
  drawnBars: (told) => `Dibujado a escala, desde cero: ${dated(told)}.`,
  placed: (name, own, first, last) =>
    `${name} (a escala): ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}. Esta cifra: ${own}.`,
  revised: (told) => `Un trazo vertical grueso es una revisión: ${dated(told)}.`,
  dots: 'Un punto relleno es un número que da una noticia; uno hueco está solo en la tabla.',
  apart: (name, told, dashed) =>
    `${dashed ? 'La línea discontinua es otro recuento' : 'Otro recuento'} (${name}): ${dated(told)}.`,
  everyValue: 'Todos los valores',
  caption: (by, more) =>
    `Datos: ${by}. Un número marcado aparece en una noticia.${more ? ' Variación: respecto al recuento anterior, cálculo nuestro.' : ''}`,
  date: 'Fecha; fuente',
  value: 'Valor',
  more: 'Variación',
  difference: (value) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
  revisedValue: 'Revisado.',
  anotherBody: (name) => `Otro recuento: ${name}.`,
  otherwise: 'En números redondos, de otra fecha o de otra procedencia',
  inStories: 'En las noticias',
  noStory: 'Ninguna noticia da todavía uno de sus valores.',
  roundedIn: 'En una noticia:',
  asData: 'Los valores como datos:',
};
