import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { article, tallied } from '../language/numbers.ts';

export const inParts: Wording['inParts'] = {
  why: 'Le journal entier dépasse ce qu’un téléphone accepte en un seul fichier. Il est divisé en parties, selon l’année où les articles ont paru ici\u202f:',
  holds: (stories, from, to) =>
    `${tallied(stories, article)}, ${stories < 2 ? 'paru' : 'parus'} ${from === to ? `le ${longDate(from)}` : `du ${longDate(from)} au ${longDate(to)}`}`,
  asOf: (date) => `Cette partie du journal, telle qu’elle était le ${longDate(date)}.`,
  check:
    'À chaque partie est jointe une liste qui donne la somme de contrôle de chacun de ses fichiers à garder, y compris ceux de chaque article. Si celle de votre fichier y figure, c’est ce que nous offrons aujourd’hui, jusqu’à la dernière lettre. Sinon, c’est une version plus ancienne, ou quelqu’un l’a modifié\u202f; la page des versions, que chaque copie nomme, dit ce qui a changé depuis.',
  checkAll:
    'Si vous gardez les fichiers dans les dossiers qu’ils ont sur le site, les listes tout en haut, tous se vérifient d’un coup\u202f:',
  data: {
    title: (site) => `Parties des chiffres du site ${site}`,
    document:
      'Où se trouvent les chiffres de tous les articles, trop nombreux pour un seul fichier\u202f: une partie par année, ou par période d’une année.',
    address: 'Adresse de ce fichier.',
    table: 'La même liste en tableau\u202f: CSV en UTF-8 selon la RFC 4180, une ligne par partie.',
    parts: 'Les parties, la plus récente d’abord. Une partie pleine reste telle quelle.',
    part: {
      name: 'Nom de la partie\u202f: son année, suivie, à partir de la deuxième, de son numéro dans l’année.',
      from: 'Le jour où le premier de ses articles a paru.',
      to: 'Le jour où le dernier a paru.',
      stories: 'Le nombre d’articles qu’elle couvre.',
      figures: 'Le nombre de chiffres qu’elle contient.',
      address: 'Adresse de ses chiffres en JSON.',
      table: 'Adresse des mêmes chiffres en tableau.',
    },
  },
};
