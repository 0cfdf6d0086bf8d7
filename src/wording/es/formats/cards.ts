import type { Wording } from '../../wording.ts';
import { cifra, cita, noticia, tallied } from '../language/numbers.ts';

export const cards: Wording['cards'] = {
  nobody: {
    phrase: 'Una expresión entre comillas, no atribuida a nadie',
    partial: 'Dicho por alguien a quien la noticia no nombra',
    direct: 'Dicho por alguien a quien la noticia no nombra',
  },
  goesOn: 'La cita continúa; así empieza.',
  related: 'Una noticia relacionada, con nuestras palabras',
  promise: 'Cada cifra y cada cita tienen una dirección y una fuente.',
  holdings: (stories, figures, quotations) =>
    [tallied(stories, noticia), tallied(figures, cifra), tallied(quotations, cita)].join(', '),

  from: (story, site) => `De “${story}”, ${site}.`,
  marked: (phrases) => `Marcado: ${phrases.join('; ')}.`,
  of: (site, sentence) => `${site}: ${sentence}`,
};
