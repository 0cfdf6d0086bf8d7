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
  steps: ' Cada contagem vale até à seguinte.',
  line: ' Uma reta leva de cada uma à seguinte.',
  broken:
    ' Uma linha une apenas números de datas próximas; nenhuma atravessa um vazio nem chega a um número em aberto, como “mais de”.',
  dots: ' Nenhuma linha os une: nada se sabe do tempo entre eles.',
};

export const series: Wording['series'] = {
  kicker: 'Série',
  indexTitle: 'Números ao longo do tempo',
  indexHeading: 'Números ao longo do tempo',
  indexStandfirst:
    'Uma grandeza em várias datas: desenhada à escala, com uma fonte para cada valor e as notícias em que aparece.',
  indexDescription: (names) =>
    `Grandezas em várias datas, com os seus valores, fontes e notícias: ${names.join('; ')}.`,
  none: 'Ainda não foi publicada nenhuma série.',
  ofValues: (count) => `${values(count)} ao longo do tempo`,
  named: (name, count) => `${name}: ${values(count)} ao longo do tempo`,
  description: (name, count, from, to) =>
    `${name}: ${tallied(count, valor)}, ${ofDate(from)} ${toDate(to)}, à escala, com as fontes e as notícias.`,
  span: (count, first, last) =>
    count === 1
      ? `${sentenceCase(first.number)}, ${onDate(first.date)}.`
      : `${sentenceCase(values(count))}: ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}.`,
  countedBy: (name) => `Dados: ${name}`,
  yearTo: (date) => `os doze meses até ${date}`,
  enlarged: 'Pormenor',
  place: 'Evolução',
  drawn: (how, from, told) =>
    `Desenhado à escala${from === 0 ? ', a partir de zero' : `, a partir de ${grouped(from)}${from > 0 ? ' e não de zero' : ''}`}: ${dated(told)}.${stands[how]}`,
  scaleFrom: (value) => `Escala a partir de ${grouped(value)}`,
  drawnBars: (told) => `Desenhado à escala, a partir de zero: ${dated(told)}.`,
  placed: (name, own, first, last) =>
    `${name} (à escala): ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}. Este número: ${own}.`,
  revised: (told) => `Um traço vertical grosso é uma revisão: ${dated(told)}.`,
  dots: 'Um ponto cheio é um número que uma notícia dá; um vazio está apenas na tabela.',
  apart: (name, told, dashed) =>
    `${dashed ? 'A linha tracejada é outra contagem' : 'Outra contagem'} (${name}): ${dated(told)}.`,
  everyValue: 'Todos os valores',
  caption: (by, more) =>
    `Dados: ${by}. Um número marcado está numa notícia.${more ? ' Diferença: em relação à contagem anterior, cálculo nosso.' : ''}`,
  date: 'Data; fonte',
  value: 'Valor',
  more: 'Diferença',
  difference: (value) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
  revisedValue: 'Revisto.',
  anotherBody: (name) => `Outra contagem: ${name}.`,
  otherwise: 'Em números redondos, de outra data ou de outra proveniência',
  inStories: 'Nas notícias',
  noStory: 'Ainda nenhuma notícia dá um dos seus valores.',
  roundedIn: 'Numa notícia:',
  asData: 'Os valores como dados:',
};
