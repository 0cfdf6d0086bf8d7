import type { Wording } from '../../wording.ts';
import { artikel, tallied, zahl, zitat } from '../language/numbers.ts';

export const cards: Wording['cards'] = {
  nobody: {
    phrase: 'Ein Ausdruck in Anführungszeichen, niemandem zugeschrieben',
    partial: 'Gesagt von jemandem, den der Artikel nicht nennt',
    direct: 'Gesagt von jemandem, den der Artikel nicht nennt',
  },
  goesOn: 'Das Zitat geht weiter; so beginnt es.',
  related: 'Ein Artikel zum Thema, in unseren Worten',
  promise: 'Jede Zahl und jedes Zitat hat eine Adresse und eine Quelle.',
  holdings: (stories, figures, quotations) =>
    [tallied(stories, artikel), tallied(figures, zahl), tallied(quotations, zitat)].join(', '),

  from: (story, site) => `Aus „${story}“, ${site}.`,
  marked: (phrases) => `Markiert: ${phrases.join('; ')}.`,
  of: (site, sentence) => `${site}: ${sentence}`,
};
