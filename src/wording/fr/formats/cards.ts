import type { Wording } from '../../wording.ts';
import { article, chiffre, citation, tallied } from '../language/numbers.ts';

export const cards: Wording['cards'] = {
  nobody: {
    phrase: 'Une expression entre guillemets que l’article n’attribue à personne',
    partial: 'Dit par quelqu’un que l’article ne nomme pas',
    direct: 'Dit par quelqu’un que l’article ne nomme pas',
  },
  goesOn: 'La citation continue\u202f; en voici le début.',
  related: 'À lire aussi, résumé par nos soins',
  promise: 'Chaque chiffre et chaque citation a une adresse et une source.',
  holdings: (stories, figures, quotations) =>
    [tallied(stories, article), tallied(figures, chiffre), tallied(quotations, citation)].join(
      ', ',
    ),

  from: (story, site) => `Dans «\u202f${story}\u202f», ${site}.`,
  marked: (phrases) => `Surligné\u202f: ${phrases.join('\u202f; ')}.`,
  of: (site, sentence) => `${site}\u202f: ${sentence}`,
};
