import type { Wording } from '../../wording.ts';
import { citacao, noticia, numero, tallied } from '../language/numbers.ts';

export const cards: Wording['cards'] = {
  nobody: {
    phrase: 'Uma expressão entre aspas, não atribuída a ninguém',
    partial: 'Dito por alguém que a notícia não nomeia',
    direct: 'Dito por alguém que a notícia não nomeia',
  },
  goesOn: 'A citação continua; é assim que começa.',
  related: 'Uma notícia relacionada, por palavras nossas',
  promise: 'Cada número e cada citação têm um endereço e uma fonte.',
  holdings: (stories, figures, quotations) =>
    [tallied(stories, noticia), tallied(figures, numero), tallied(quotations, citacao)].join(', '),

  from: (story, site) => `De “${story}”, ${site}.`,
  marked: (phrases) => `Marcado: ${phrases.join('; ')}.`,
  of: (site, sentence) => `${site}: ${sentence}`,
};
