import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { korrektur, tallied } from '../language/numbers.ts';

export const kept: Wording['kept'] = {
  version: (number, date, corrections) =>
    `Fassung ${number} vom ${longDate(date)}${corrections === 0 ? '' : `, mit ${tallied(corrections, korrektur)}`}`,
  from: (site) => `Entnommen aus ${site}:`,
  provenance: 'Woher diese Kopie stammt',
  address: 'Adresse',
  published: 'Dort veröffentlicht',
  versionTerm: 'Diese Kopie',
  changes: 'Was sich seither geändert hat',
  cite: 'So wird zitiert',
  licence: 'Lizenz',
  rights: (publisher, licence) =>
    `© ${publisher}. Texte unter der Lizenz ${licence}. Worte in Anführungszeichen gehören denen, die sie gesagt haben.`,
  figures: 'Zahlen',
  quotations: 'Zitate',
  picture: (alt) => `[Bild: ${alt}]`,
  originally: (publisher) => `Bei ${publisher}`,
};

export const keeping: Wording['keeping'] = {
  heading: 'Herunterladen',
  forms: {
    html: 'Eine HTML-Datei',
    epub: 'EPUB',
    txt: 'Reiner Text',
    md: 'Markdown',
    csv: 'Zahlen als CSV',
    json: 'Zahlen als JSON',
    'edition-epub': 'Alle Artikel in einem EPUB',
    'edition-zip': 'Alle Artikel in einem ZIP',
  },
  what: {
    html: 'Öffnet sich in jedem Browser, von einem Stick oder einer Festplatte, heute und in Jahren: Nichts wird nachgeladen, kein Skript läuft. Zahlen und Zitate sind enthalten, in beide Richtungen verlinkt.',
    epub: 'Für E-Reader. Zahlen öffnen sich als Anmerkungen an Ort und Stelle.',
    txt: 'Für E-Mail, Terminals und Notizen. Zahlen, Zitate und Quellen stehen am Ende.',
    md: 'Für Notizen und für andere Programme, mit vollständigen Links.',
    csv: 'Für alle, die rechnen: eine Zeile je Zahl, mit Einheit, Einschränkung, Quelle und Adresse.',
    json: 'Dasselbe für Programme, von einem Schema beschrieben.',
    'edition-epub': 'Die ganze Zeitung als ein Buch.',
    'edition-zip':
      'Die ganze Zeitung als Seiten, die sich von der Festplatte öffnen und untereinander verlinkt sind. Entpacken Sie die Datei und öffnen Sie index.html.',
  },
  size: (bytes) =>
    bytes < 950_000
      ? `${Math.ceil(bytes / 1000)} KB`
      : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ','),
  sized: (form, size) => `${form}, ${size}`,
  all: 'Alle Formate und Fassungen',

  ofStory: {
    kicker: 'Ein Artikel zum Aufbewahren',
    title: (headline) => `Formate und Fassungen: ${headline}`,
    description: (headline) =>
      `Die Formate, in denen sich „${headline}“ aufbewahren lässt, mit Größen und Prüfsummen, und alle Fassungen mit dem, was jede geändert hat.`,
    heading: 'Formate und Fassungen',
    standfirst: 'Jedes Format enthält den ganzen Artikel',
    forms: 'Formate',
    sum: 'SHA-256:',
    versions: 'Fassungen',
    aboutVersions:
      'Eine Kopie sagt am Anfang, welche Fassung sie ist. Was danach geändert wurde, steht in dieser Liste über ihr.',
    newest: 'Das ist die neueste Fassung.',
    notInIt: (number) => `Einer Kopie von Fassung ${number} fehlt, was in der Liste darüber steht.`,
    asPublished: 'Der Artikel, wie er erschienen ist.',
    changed: 'Was diese Fassung geändert hat:',
    sameDay:
      'Nennt eine Kopie weniger Korrekturen als hier die Fassung mit ihrer Nummer, wurde sie früher am selben Tag gezogen.',
    version: kept.version,
    whole: 'Wie man aufbewahrt und eine Kopie prüft',
  },

  page: {
    title: 'Herunterladen',
    description:
      'Wie sich ein Artikel oder die ganze Zeitung aufbewahren lässt: die Formate, wie man eine Kopie mit unserer vergleicht und wie das Speichern im Browser geht.',
    heading: 'Aufbewahren, was Sie lesen',
    standfirst:
      'Jeden Artikel können Sie ganz mitnehmen: jeden Absatz, jede Zahl, Quelle, Anmerkung und Korrektur und jedes Zitat, mit Adresse und Fassung.',
    formsHeading: 'In welchem Format',
    formsText: 'Unter jedem Artikel, bei „Herunterladen“:',
    edition: 'Die ganze Zeitung',
    editionText: 'Alles oder alle Zahlen in einer Datei:',
    checkHeading: 'Ist diese Kopie von uns und unverändert?',
    checkText:
      'Eine Liste enthält die Prüfsumme jeder Datei, die sich aufbewahren lässt. Steht die Ihrer Datei darin, ist sie Buchstabe für Buchstabe das, was wir jetzt anbieten. Wenn nicht, ist es eine ältere Fassung, oder jemand hat sie verändert; die Seite der Fassungen, die jede Kopie nennt, sagt, was sich seither geändert hat.',
    checkHow:
      'Um die Prüfsumme einer Datei zu sehen, öffnen Sie ein Terminal in ihrem Ordner und schreiben:',
    list: 'Die Liste der Prüfsummen',
    systems: [
      { name: 'Linux', command: (file) => `sha256sum ${file}` },
      { name: 'macOS', command: (file) => `shasum -a 256 ${file}` },
      { name: 'Windows, in der PowerShell', command: (file) => `Get-FileHash ${file}` },
    ],
    allText:
      'Bleiben die Dateien in den Ordnern, in denen sie auf der Website stehen, und liegt die Liste zuoberst, werden alle auf einmal geprüft:',
    allCommand: (list) => `sha256sum --ignore-missing -c ${list}`,
    paperHeading: 'Auf Papier',
    paper:
      'Drucken Sie die Seite eines Artikels aus Ihrem Browser. Die Zahlen bleiben neben ihren Absätzen, und Adressen werden gedruckt, wo sie gebraucht werden.',
    browserHeading: 'In diesem Browser',
    browser:
      'Unter jedem Artikel hält „In diesem Browser speichern“ seine Seiten hier fest, damit Sie sie ohne Netz lesen können. Ein Browser kann vergessen, was er aufbewahrt: wenn ihm der Platz ausgeht, wenn Sie seine Daten löschen, in Safari nach sieben Tagen Nutzung ohne einen Besuch. Eine eigene Datei bleibt.',
    saved: 'Was dieser Browser aufbewahrt',
  },
};
