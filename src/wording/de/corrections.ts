import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const corrections: Wording['corrections'] = {
  kicker: 'Alle Artikel',
  title: 'Korrekturen',
  description:
    'Alles, was hier nach der Veröffentlichung geändert wurde: was dort stand, was jetzt dort steht und warum.',
  standfirst:
    'Was wir nach der Veröffentlichung geändert haben: was dort stand, was jetzt dort steht und warum. Fehler in den Berichten, auf die wir uns stützen, stehen in den Anmerkungen jedes Artikels.',
  noneHeading: 'Bisher keine',
  none: (since) =>
    `Seit der erste Artikel ${onDate(since)} erschienen ist, wurde nichts korrigiert.`,
  writeTo: 'Fehler gefunden?',
  mail: 'Schreiben Sie uns',
  withAddress: 'mit der Adresse der Zahl oder des Zitats.',
  correction: 'Korrektur.',
  was: 'Vorher:',
  now: 'jetzt:',
  takenOut: 'Gestrichen:',
  inOneLine: (was, now, why) =>
    now === null ? `Gestrichen: „${was}“ ${why}` : `Vorher: ${was}. Jetzt: ${now}. ${why}`,
};
