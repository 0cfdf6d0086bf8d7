import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const corrections: Wording['corrections'] = {
  kicker: 'Tous les articles',
  title: 'Corrections',
  description:
    'Tout ce qui a été changé ici après publication\u00a0: ce qui était écrit, ce qui l’est maintenant, et pourquoi.',
  standfirst:
    'Ce que nous avons changé après publication\u00a0: ce qui était écrit, ce qui l’est maintenant, et pourquoi. Les erreurs des articles dont nous nous servons sont signalées dans les notes de chaque article.',
  noneHeading: 'Aucune pour l’instant',
  none: (since) =>
    `Rien n’a été corrigé depuis la publication du premier article, ${onDate(since)}.`,
  nonePublished: 'Aucun article n’est encore publié.',
  writeTo: 'Une erreur\u00a0?',
  mail: 'Écrivez-nous',
  withAddress: 'avec l’adresse du chiffre ou de la citation.',
  correction: 'Correction.',
  was: 'Avant\u00a0:',
  now: 'maintenant\u00a0:',
  takenOut: 'Supprimé\u00a0:',
  inOneLine: (was, now, why) =>
    now === null
      ? `Supprimé\u00a0: «\u00a0${was}\u00a0» ${why}`
      : `Avant\u00a0: ${was}. Maintenant\u00a0: ${now}. ${why}`,
};
