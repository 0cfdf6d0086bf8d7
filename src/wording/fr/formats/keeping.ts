import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { correction, tallied } from '../language/numbers.ts';

export const kept: Wording['kept'] = {
  version: (number, date, corrections) =>
    `Version ${number} du ${longDate(date)}${corrections === 0 ? '' : `, avec ${tallied(corrections, correction)}`}`,
  from: (site) => `Copie issue du site ${site}\u202f:`,
  provenance: 'D’où vient cette copie',
  address: 'Adresse',
  published: 'Publié sur le site',
  versionTerm: 'Cette copie',
  changes: 'Ce qui a changé depuis',
  cite: 'Comment citer',
  licence: 'Licence',
  rights: (publisher, licence) =>
    `© ${publisher}. Textes sous licence ${licence}. Les mots entre guillemets appartiennent à ceux qui les ont dits.`,
  figures: 'Chiffres',
  quotations: 'Citations',
  picture: (alt) => `[Image\u202f: ${alt}]`,
  originally: (publisher) => `Chez ${publisher}`,
};

export const keeping: Wording['keeping'] = {
  heading: 'Télécharger',
  forms: {
    html: 'Un seul fichier HTML',
    epub: 'EPUB',
    txt: 'Texte brut',
    md: 'Markdown',
    csv: 'Chiffres en CSV',
    json: 'Chiffres en JSON',
    'edition-epub': 'Tous les articles en un EPUB',
    'edition-zip': 'Tous les articles en un ZIP',
  },
  what: {
    html: 'S’ouvre dans tout navigateur, depuis une clé ou un disque, aujourd’hui et dans des années\u202f: rien n’est chargé, aucun script ne tourne. Les chiffres et les citations y figurent, avec des liens dans les deux sens.',
    epub: 'Pour les liseuses. Les chiffres s’ouvrent en notes, sur place.',
    txt: 'Pour le courriel, les terminaux et les notes. Chiffres, citations et sources sont à la fin.',
    md: 'Pour les notes et pour d’autres programmes, avec des liens complets.',
    csv: 'Pour qui calcule\u202f: une ligne par chiffre, avec unité, nuance, source et adresse.',
    json: 'La même chose pour les programmes, décrite par un schéma.',
    'edition-epub': 'Le journal entier en un livre.',
    'edition-zip':
      'Le journal entier en pages qui s’ouvrent depuis un disque, liées entre elles. Décompressez-le et ouvrez index.html.',
  },
  size: (bytes) =>
    bytes < 950_000
      ? `${Math.ceil(bytes / 1000)}\u00a0Ko`
      : `${Math.round(bytes / 100_000) / 10}\u00a0Mo`.replace('.', ','),
  sized: (form, size) => `${form}, ${size}`,
  all: 'Tous les formats et toutes les versions',

  ofStory: {
    kicker: 'Un article, à garder',
    title: (headline) => `Formats et versions\u202f: ${headline}`,
    description: (headline) =>
      `Les formats dans lesquels «\u202f${headline}\u202f» peut être gardé, avec tailles et sommes de contrôle, et toutes ses versions, avec ce que chacune a changé.`,
    heading: 'Formats et versions',
    standfirst: 'Chaque format contient en entier l’article',
    forms: 'Formats',
    sum: 'SHA-256\u202f:',
    versions: 'Versions',
    aboutVersions:
      'Une copie dit au début de quelle version il s’agit. Ce qui a changé après est au-dessus d’elle dans cette liste.',
    newest: 'C’est la version la plus récente.',
    notInIt: (number) =>
      `Il manque à une copie de la version ${number} ce qui est au-dessus dans la liste.`,
    asPublished: 'L’article tel qu’il a été publié.',
    changed: 'Ce que cette version a changé\u202f:',
    sameDay:
      'Si une copie annonce moins de corrections que la version de son numéro ici, elle a été prise le même jour, mais plus tôt.',
    version: kept.version,
    whole: 'Comment garder, et comment vérifier une copie',
  },

  page: {
    title: 'Télécharger',
    description:
      'Comment garder un article ou le journal entier\u202f: les formats, comment comparer une copie avec la nôtre, et comment on enregistre dans un navigateur.',
    heading: 'Garder ce que vous lisez',
    standfirst:
      'Chaque article peut être emporté en entier\u202f: chaque paragraphe, chiffre, source, citation, note et correction, avec son adresse et sa version.',
    formsHeading: 'Dans quel format',
    formsText: 'Sous chaque article, à «\u202fTélécharger\u202f»\u202f:',
    edition: 'Le journal entier',
    editionText: 'Tout, ou tous les chiffres, en un seul fichier\u202f:',
    checkHeading: 'Cette copie est-elle bien la nôtre, et intacte\u202f?',
    checkText:
      'Une liste donne la somme de contrôle de chaque fichier à garder. Si celle de votre fichier y figure, c’est ce que nous offrons aujourd’hui, jusqu’à la dernière lettre. Sinon, c’est une version plus ancienne, ou quelqu’un l’a modifié\u202f; la page des versions, que chaque copie nomme, dit ce qui a changé depuis.',
    checkHow:
      'Pour voir la somme d’un fichier, ouvrez un terminal dans son dossier et tapez\u202f:',
    list: 'La liste des sommes de contrôle',
    systems: [
      { name: 'Linux', command: (file) => `sha256sum ${file}` },
      { name: 'macOS', command: (file) => `shasum -a 256 ${file}` },
      { name: 'Windows, dans PowerShell', command: (file) => `Get-FileHash ${file}` },
    ],
    allText:
      'Si vous gardez les fichiers dans les dossiers qu’ils ont sur le site, la liste tout en haut, tous se vérifient d’un coup\u202f:',
    allCommand: (list) => `sha256sum --ignore-missing -c ${list}`,
    paperHeading: 'Sur papier',
    paper:
      'Imprimez la page d’un article depuis votre navigateur. Ses chiffres restent à côté de leurs paragraphes, et les adresses sont imprimées là où il le faut.',
    browserHeading: 'Dans ce navigateur',
    browser:
      'Sous chaque article, «\u202fEnregistrer dans ce navigateur\u202f» garde ici ses pages, pour les lire hors ligne. Un navigateur peut oublier ce qu’il garde\u202f: quand la place lui manque, quand vous effacez ses données, et, dans Safari, après sept jours d’utilisation sans visite. Un fichier à vous reste.',
    saved: 'Ce que garde ce navigateur',
  },
};
