import { describe, expect, test } from 'vitest';
import { rows, speakersOf, type SpeakersRow } from '../reading-of.ts';

/** A text, and its figures as text, value, unit and qualifier. */
const FIGURES: [string, ...unknown[][]][] = [
  ['Custou 2,5 milhões de euros.', ['2,5 milhões de euros', 2.5e6, 'euros', null]],
  ['Um milhão e meio de pessoas.', ['Um milhão e meio', 1.5e6, 'pessoas', null]],
  ['São dezessete alunos.', ['dezessete', 17, 'alunos', null]],
  ['São dezassete alunos.', ['dezassete', 17, 'alunos', null]],
  ['Pagou dois mil e quinhentos euros.', ['dois mil e quinhentos euros', 2500, 'euros', null]],
  ['Vale três mil milhões de euros.', ['três mil milhões de euros', 3e9, 'euros', null]],
  ['Vale 3 bilhões de reais.', ['3 bilhões de reais', 3e9, 'reais', null]],
  ['Cerca de 300 casas arderam.', ['300', 300, 'casas', 'Cerca de']],
  ['Os termómetros chegaram aos 39º C em Beja.', ['39', 39, 'º C', null]],
  ['O mar está 0,3º C mais quente.', ['0,3', 0.3, 'º C', null]],
  ['A turma do 4º C ficou em 39º lugar.'],
  ['Venderam-se menos 15 por cento do que em maio.', ['15 por cento', 15, 'por cento', null]],
  ['Houve menos 40 casos do que em maio.', ['40', 40, 'casos', null]],
  ['Na serra estavam menos 15 graus.', ['menos 15', -15, 'graus', null]],
  ['Um em cada três seguiu o conselho.', ['Um em cada três', 1 / 3, null, null]],
  ['Um em cada três lembra a cheia.', ['Um em cada três', 1 / 3, null, null]],
  ['Um em cada três alunos seguiu-o.', ['Um em cada três', 1 / 3, 'alunos', null]],
  ['Um terço seguiu o conselho.', ['Um terço', 1 / 3, null, null]],
  ['Exige-se uma nota de 14 ou superior.', ['14', 14, null, 'ou superior']],
  ['Chegou às 10 horas de 3 de março de 2024.'],
  // A point parts groups of three, so that this is no number, and no slip either.
  ['Às 14.30 de segunda-feira chegou o barco, e saiu às 21.05.'],
];

describe('figures in Portuguese', () => {
  test.each(FIGURES)('%s', (text, ...figures) => {
    expect(rows(text, 'pt')).toEqual(figures);
  });
});

const SPEAKERS: SpeakersRow[] = [
  ['“Vamos esperar”, disse a ministra Ana Pires.', ['Ana Pires']],
  ['«Vamos esperar», afirmou Rui Matos.', ['Rui Matos']],
  ['Segundo Rui Matos, “é preciso esperar”.', ['Rui Matos']],
  ['Ana Pires disse-lhe: “Espere”.', ['Ana Pires']],
];

/** Who does what a verb tells stands before it, unless the verb only tells who said the words. */
const SUBJECTS: SpeakersRow[] = [
  ['Em comunicado, Ana Pires rejeita a ideia de “negócio”.', ['Ana Pires']],
  ['Questionado sobre a obra, Rui Matos chamou o plano de “fofoca”.', ['Rui Matos']],
  ['Ana Pires falou ontem.\n\n“Não cedo”, escreveu a clientes.', ['Ana Pires']],
  ['“Não cedo”, discursou Ana Pires.', ['Ana Pires']],
  ['“Não cedo”, disse a pivô, Ana Pires, no fim.', ['Ana Pires']],
  ['Fonte da Marinha disse que o barco está “à deriva”.', [null]],
];

/** Whom a verb without a subject means, and words for bodies that the text has named in full. */
const DROPPED: SpeakersRow[] = [
  [
    'Ana Pires confirma a reunião. Em declarações à rádio, afirmou que Rui Matos falou de prazos.\n\n“Não prometi nada”, afirmou.',
    ['Ana Pires'],
  ],
  [
    'A Confederação dos Pescadores reuniu-se. O ministro ouviu. A Confederação diz que “o mar está vazio”.',
    ['Confederação dos Pescadores'],
  ],
  ['A ponte fechou. O relatório elogia Ana Pires, para quem a obra foi “um erro”.', ['Ana Pires']],
];

test.each([...SPEAKERS, ...SUBJECTS, ...DROPPED])(
  'who speaks in Portuguese: %s',
  (text, speakers) => {
    expect(speakersOf(text, 'pt')).toEqual(speakers);
  },
);
