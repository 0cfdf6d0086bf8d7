import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';

export const books: Wording['books'] = {
  cover: 'Umschlag',
  contents: 'Inhalt',
  landmarks: 'Teile des Buchs',
  text: 'Text',
  opensInPlace: 'Jeder Eintrag öffnet sich dort, wo er im Text steht.',
  accessibility:
    'Alles ist Text. Grafiken sind darunter in Worten beschrieben; die Zahlen und Zitate eines Artikels öffnen sich als Anmerkungen und stehen auch an seinem Ende.',
  asOf: (date) => `Die ganze Zeitung, Stand ${longDate(date)}.`,
  aboutArchive:
    'Jede Seite hier öffnet sich ohne Netz und enthält einen ganzen Artikel. Ohne die Schriftdatei daneben erscheint sie in einer Schrift Ihres Geräts.',
  checked: (list) =>
    `Die Prüfsummen aller Dateien stehen in ${list}; in diesem Ordner sagt sha256sum -c ${list}, ob eine verändert wurde.`,
  addressOf: (site) => `${site} steht unter`,
  edition: (site, date) => `${site}, ${longDate(date)}`,
};
