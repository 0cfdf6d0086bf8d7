import type { Wording } from '../../wording.ts';
import { article, chiffre, citation, tallied } from '../language/numbers.ts';

export const cards: Wording['cards'] = {
  nobody: {
    phrase: 'Une expression entre guillemets, attribuée à personne',
    partial: 'Dit par quelqu’un que l’article ne nomme pas',
    direct: 'Dit par quelqu’un que l’article ne nomme pas',
  },
  goesOn: 'La citation continue\u00a0; en voici le début.',
  related: 'Un article lié, avec nos mots',
  promise: 'Chaque chiffre et chaque citation a une adresse et une source.',
  holdings: (stories, figures, quotations) =>
    [tallied(stories, article), tallied(figures, chiffre), tallied(quotations, citation)].join(
      ', ',
    ),

  from: (story, site) => `Dans «\u00a0${story}\u00a0», ${site}.`,
  marked: (phrases) => `Surligné\u00a0: ${phrases.join('\u00a0; ')}.`,
  of: (site, sentence) => `${site}\u00a0: ${sentence}`,
};
