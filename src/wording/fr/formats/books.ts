import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';

export const books: Wording['books'] = {
  cover: 'Couverture',
  contents: 'Sommaire',
  landmarks: 'Parties du livre',
  text: 'Texte',
  opensInPlace: 'Chaque entrée s’ouvre à sa place dans le texte.',
  accessibility:
    'Tout est du texte. Les graphiques sont décrits en mots au-dessous\u202f; les chiffres et les citations d’un article s’ouvrent comme des notes et se trouvent aussi à la fin.',
  asOf: (date) => `Le journal entier, tel qu’il était le ${longDate(date)}.`,
  aboutArchive:
    'Chaque page s’ouvre ici sans réseau et contient un article entier. Sans le fichier de la police à côté, elle s’affiche dans une police de votre appareil.',
  checked: (list) =>
    `Les sommes de contrôle de tous les fichiers sont dans ${list}\u202f; dans ce dossier, sha256sum -c ${list} dit si l’un d’eux a été modifié.`,
  addressOf: (site) => `${site} est en ligne à l’adresse`,
  edition: (site, date) => `${site}, ${longDate(date)}`,
};
