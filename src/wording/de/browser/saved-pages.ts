import type { Wording } from '../../wording.ts';

export const savedPages: Wording['savedPages'] = {
  saved: {
    title: 'Gespeicherte Artikel',
    description:
      'Die Artikel, die dieser Browser zum Lesen ohne Netz aufbewahrt, und wie man sie entfernt.',
    kicker: 'In diesem Browser',
    standfirst:
      'Artikel, die Sie hier gespeichert haben, mit den Seiten ihrer Zahlen, Zitate und Personen. Sie lassen sich ohne Netz lesen.',
    none: 'In diesem Browser ist noch nichts gespeichert. Wo Skripte laufen, geht das mit einer Schaltfläche am Ende jedes Artikels; die Dateien daneben brauchen keine.',
    lately: 'Zuletzt gelesen',
    keptLately: (pages) =>
      `Wo Skripte laufen, bleiben auch die letzten ${pages} geöffneten Seiten hier und lassen sich ohne Netz lesen. Sie machen neueren und gespeicherten Artikeln Platz. Die Liste steht nur in diesem Browser.`,
    howLong: 'Wie lange es bleibt',
    lasts: [
      'Hier und nur hier: Kein anderer Browser und kein anderes Gerät weiß davon, und wir auch nicht.',
      'Bis Sie es entfernen, wenn der Browser zugesagt hat, es zu behalten. Sonst kann er alles löschen, wenn ihm der Platz ausgeht. Safari tut das nach sieben Tagen Nutzung ohne einen Besuch, es sei denn, die Seite liegt auf Ihrem Home-Bildschirm. Und jeder Browser tut es, wenn Sie seine Daten löschen.',
      'Gespeicherte Artikel werden aktualisiert, wenn Sie online sind; wird einer korrigiert, kommt er korrigiert.',
    ],
    sure: 'Sicher ist eine Datei:',
    off: 'Diese Website speichert nichts in Browsern. Was eine frühere Fassung hier gespeichert hatte, ist entfernt.',
  },
  offline: {
    title: 'Nicht hier gespeichert',
    description:
      'Was dieser Browser statt einer Seite zeigt, die er nicht holen kann und nicht gespeichert hat.',
    kicker: 'Keine Antwort',
    heading: 'Diese Seite ist hier nicht gespeichert',
    standfirst:
      'Weder das Netz noch die Website antworten, und dieser Browser hat keine Kopie der Seite. Listen von Artikeln und Zahlen ändern sich häufig; darum werden sie nicht mit einem Artikel gespeichert.',
    again: 'Noch einmal versuchen',
    fromList: 'Gespeicherte Artikel aus dieser Liste',
    kept: 'Was Sie jetzt lesen können',
    stories: 'Gespeicherte Artikel',
    search: 'In gespeicherten Artikeln suchen',
    lately: 'Zuletzt gelesen',
  },
};
