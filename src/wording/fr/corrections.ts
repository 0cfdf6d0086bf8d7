import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const corrections: Wording['corrections'] = {
  kicker: 'Tous les articles',
  title: 'Corrections',
  description:
    'Tout ce qui a été changé ici après publication\u202f: ce qui était écrit, ce qui l’est maintenant, et pourquoi.',
  standfirst:
    'Ce que nous avons changé après publication\u202f: ce qui était écrit, ce qui l’est maintenant, et pourquoi. Les erreurs des textes dont nous nous servons sont signalées dans les notes de chaque article.',
  noneHeading: 'Aucune pour l’instant',
  none: (since) =>
    `Rien n’a été corrigé depuis la publication du premier article, ${onDate(since)}.`,
  writeTo: 'Vous avez vu une erreur\u202f?',
  mail: 'Écrivez-nous',
  withAddress: 'avec l’adresse du chiffre ou de la citation.',
  correction: 'Correction.',
  was: 'Avant\u202f:',
  now: 'maintenant\u202f:',
  takenOut: 'Supprimé\u202f:',
  inOneLine: (was, now, why) =>
    now === null
      ? `Supprimé\u202f: «\u202f${was}\u202f» ${why}`
      : `Avant\u202f: ${was}. Maintenant\u202f: ${now}. ${why}`,
};
