import type { ScriptWording } from '../../wording.ts';

const size = (bytes: number) =>
  bytes < 950_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ',');
const pagesOf = (count: number) => `${count} ${count === 1 ? 'Seite' : 'Seiten'}`;
const whole = (pages: number, bytes: number) => `${pagesOf(pages)}, ${size(bytes)}`;

export const saving: ScriptWording['saving'] = {
  save: 'In diesem Browser speichern',
  saving: 'Wird gespeichert …',
  working: (done, of) => `${done} von ${of} Seiten`,
  saved: (pages, bytes) => `In diesem Browser gespeichert: ${whole(pages, bytes)}.`,
  lasting: 'Es bleibt, bis Sie es entfernen.',
  passing:
    'Der Browser kann es löschen, wenn ihm der Platz ausgeht, Safari nach einer Woche ohne Besuch; eine heruntergeladene Datei bleibt.',
  letGo: 'Entfernen',
  letAllGo: 'Alle entfernen',
  gone: 'Nicht mehr in diesem Browser gespeichert.',
  list: 'Gespeicherte Artikel',
  failed: {
    QuotaExceededError: 'Nicht gespeichert: Dieser Browser hat keinen Platz mehr.',
    SecurityError: 'Nicht gespeichert: Dieser Browser lässt die Website nichts behalten.',
    BrokenAnswer: 'Nicht gespeichert: Der Server hat eine beschädigte Antwort geschickt.',
    OtherVersion:
      'Nicht gespeichert: Die Website wird gerade aktualisiert. Versuchen Sie es in ein paar Minuten noch einmal.',
  },
  failedElse: 'Nicht gespeichert: kein Netz.',
  instead: 'Nichts davon wurde behalten. Der andere Weg ist eine Datei aus der Liste oben.',
  entry: (version, pages, bytes) => `${version}. ${whole(pages, bytes)}`,
  all: (stories, bytes) => `${stories} Artikel, zusammen ${size(bytes)}.`,
};

export const lately: ScriptWording['lately'] = {
  pageTitle: (title, site) => title.replace(` – ${site}`, ''),
  none: 'Noch keine Seite. Was Sie öffnen, steht dann hier.',
  isOff: 'Gelesene Seiten werden nicht aufbewahrt.',
  forget: 'Liste leeren',
  off: 'Gelesenes nicht mehr aufbewahren',
  on: 'Gelesene Seiten aufbewahren',
};

export const fromCopy =
  'Keine Antwort aus dem Netz: Dies ist die Kopie, die Ihr Browser aufbewahrt.';
