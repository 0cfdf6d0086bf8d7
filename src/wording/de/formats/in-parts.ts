import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { artikel, tallied } from '../language/numbers.ts';

export const inParts: Wording['inParts'] = {
  why: 'Die ganze Zeitung ist mehr, als ein Telefon in einer Datei aufnimmt. Es gibt sie in Teilen, nach dem Jahr, in dem die Artikel hier erschienen sind:',
  holds: (stories, from, to) =>
    `${tallied(stories, artikel)}, erschienen ${from === to ? `am ${longDate(from)}` : `vom ${longDate(from)} bis zum ${longDate(to)}`}`,
  asOf: (date) => `Dieser Teil der Zeitung, Stand ${longDate(date)}.`,
  check:
    'Zu jedem Teil gehört eine Liste mit der Prüfsumme jeder Datei, die sich daraus aufbewahren lässt, auch der einzelnen Artikel. Steht die Ihrer Datei darin, ist sie Buchstabe für Buchstabe das, was wir jetzt anbieten. Wenn nicht, ist es eine ältere Fassung, oder jemand hat sie verändert; die Seite der Fassungen, die jede Kopie nennt, sagt, was sich seither geändert hat.',
  checkAll:
    'Bleiben die Dateien in den Ordnern, in denen sie auf der Website stehen, und liegen die Listen zuoberst, werden alle auf einmal geprüft:',
  data: {
    title: (site) => `Teile der Zahlen von ${site}`,
    document:
      'Wo die Zahlen aller Artikel stehen, die für eine Datei zu viele sind: ein Teil für jedes Jahr oder für einen Abschnitt davon.',
    address: 'Adresse dieser Datei.',
    table: 'Dieselbe Liste als Tabelle: CSV in UTF-8 nach RFC 4180, eine Zeile je Teil.',
    parts: 'Die Teile, der neueste zuerst. Ein voller Teil bleibt, wie er ist.',
    part: {
      name: 'Name des Teils: sein Jahr, vom zweiten an auch seine Nummer in diesem Jahr.',
      from: 'Der Tag, an dem der erste seiner Artikel erschienen ist.',
      to: 'Der Tag, an dem der letzte erschienen ist.',
      stories: 'Von wie vielen Artikeln er erzählt.',
      figures: 'Wie viele Zahlen er enthält.',
      address: 'Adresse seiner Zahlen als JSON.',
      table: 'Adresse derselben Zahlen als Tabelle.',
    },
  },
};
