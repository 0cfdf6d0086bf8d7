import type { Wording } from '../../wording.ts';
import { of } from '../../../reading/languages/fr/elision.ts';
import { chiffre, tallied } from '../language/numbers.ts';

const bound =
  'Ce que veulent dire ces mots\u202f: atLeast (le nombre réel est égal ou supérieur à celui-ci), atMost (égal ou inférieur), about (proche de celui-ci)\u202f; null s’il est exact, ou si l’on n’en sait rien.';

export const data: Wording['data'] = {
  title: (site) => `Chiffres ${of(site)}`,
  document:
    'Tous les chiffres d’un article, ou de toute l’édition\u202f: ce qui a été publié, ce qu’ils comptent, qui les donne et où cela se vérifie. Un champ dont on ne sait rien est null, et ne manque jamais. Un chiffre se trouve par son id (et par son article, dans le fichier de l’édition).',
  fields: {
    $schema: 'Adresse de ce schéma.',
    address: 'Adresse de ce fichier.',
    table:
      'Les mêmes chiffres en tableau\u202f: CSV en UTF-8 selon la RFC 4180, une ligne par chiffre.',
    publisher: 'Qui publie les articles.',
    licence:
      'La licence de nos textes et de ce fichier. Les mots entre guillemets appartiennent à ceux qui les ont dits.',
    stories: 'Les articles où se trouvent les chiffres, le dernier publié d’abord.',
    figures: 'Les chiffres dans l’ordre de leurs articles et, dans chacun, du texte.',
  },
  link: { name: 'Nom.', url: 'Adresse.' },
  story: {
    slug: 'Nom de l’article dans son adresse\u202f; il ne change jamais.',
    headline: 'Titre.',
    address: 'Adresse de l’article.',
    language: 'Langue de l’article, selon BCP 47.',
    translationOf:
      'Nom, dans son adresse, de l’article dont il est la traduction\u202f; null pour un original.',
    published: 'Quand nous l’avons publié, avec le décalage horaire de son auteur (RFC 3339).',
    updated:
      'Quand il a changé pour la dernière fois\u202f: à sa publication, ou le jour de la dernière correction.',
    place: 'D’où l’article a été écrit.',
    date: 'Le jour dont parle l’article.',
    byline: 'Qui l’a écrit.',
    firstReportedBy: 'Qui l’a publié d’abord, si ce n’était pas nous.',
    section: 'Rubrique du site.',
    topics: 'De quoi il parle.',
    cite: 'Comment citer l’article (APA, 7e édition).',
  },
  figure: {
    story: 'Nom, dans son adresse, de l’article où il se trouve.',
    id: 'Nom du chiffre\u202f; il ne change jamais, et c’est le fragment de sa phrase.',
    phrase: 'Le chiffre en une expression\u202f: nuance, nombre et ce qu’il compte.',
    text: 'Le nombre tel que publié, avec son mot d’échelle, son signe de pourcentage ou sa monnaie.',
    qualifier:
      'Dans quelle mesure on peut se fier au nombre, selon les mots du texte\u202f: «\u202fau moins\u202f».',
    bound,
    value:
      'Le nombre complet\u202f; null pour une fourchette, une évolution, ou ce qui n’est pas un nombre.',
    from: 'Où commence une fourchette ou une évolution.',
    to: 'Où finit une fourchette ou une évolution.',
    unit: 'Ce qui est compté, ou la mesure, dans les mots du texte.',
    counts: 'Ce qui est compté, tel que la rédaction l’a dit.',
    by: 'La personne ou l’organisme qui le dit\u202f; null si aucun de ceux qui ont une page ici n’est nommé.',
    asOf: 'Le jour, le mois ou l’année pour lesquels le nombre vaut.',
    source: 'Le document où le nombre se vérifie.',
    sentence: 'La phrase où il se trouve, telle que publiée.',
    address: 'Adresse de la page du chiffre.',
    sentenceAddress: 'Adresse de la phrase dans l’article.',
    notes: 'Ce qui a été vérifié, ce qu’écrivait l’article d’origine, ce qui ne tombe pas juste.',
    corrections: 'Ce que nous avons changé après publication.',
    cite: 'Comment citer le chiffre (APA, 7e édition).',
    series: 'La série à laquelle il appartient\u202f: une grandeur à plusieurs dates.',
    saidBy:
      'Qui le dit selon le texte, sans avoir de page ici\u202f: un nom, ou des mots comme «\u202fla police\u202f»\u202f; null si personne ne le dit.',
  },
  by: {
    id: 'Nom dans l’adresse de la page.',
    name: 'Nom.',
    address: 'Adresse de la page de tout ce que la personne ou l’organisme dit sur ce site.',
  },
  inSeries: {
    id: 'Nom de la série dans son adresse\u202f; il ne change jamais.',
    name: 'Ce qu’elle compte.',
    address: 'Adresse de sa page.',
  },
  source: {
    title: 'Titre du document.',
    lang: 'La langue du titre, si ce n’est pas celle de qui le cite.',
    publisher: 'Qui l’a publié.',
    via: 'Chez qui il a été lu, si c’était ailleurs.',
    date: 'Sa date\u202f: un jour, un mois ou une année.',
    url: 'Son adresse.',
    read: 'Le jour où ce lien a été vérifié.',
  },
  note: {
    text: 'La note.',
    misprint: 'Ce qu’écrivait l’article d’origine, si c’était une coquille.',
  },
  correction: {
    date: 'Le jour de la correction.',
    was: 'Ce qui était écrit avant.',
    now: 'Ce qui est écrit maintenant.',
    why: 'Pourquoi cela a été changé.',
  },
  row: 'Une ligne du tableau. La première nomme les colonnes. Une cellule dont on ne sait rien est vide\u202f; les colonnes de valeurs contiennent des nombres avec un point avant leurs décimales. Un texte qui commence par un signe où les tableurs reconnaissent une formule (= + - @, une tabulation) est précédé d’une apostrophe\u202f; un nombre négatif, non.',
  inOneCell: 'Plusieurs sont séparés par «\u202f|\u202f».',
  misprint: (printed, text) => `Coquille dans l’article d’origine\u202f: ${printed}. ${text}`,
  corrected: (date, was, now, why) =>
    `${date}\u202f: avant «\u202f${was}\u202f», maintenant «\u202f${now}\u202f». ${why}`,
  asData: 'En données\u202f:',
  ofAll: 'Les chiffres de tous les articles\u202f:',
  schema: 'Schéma JSON',
  asDataHeading: 'Les chiffres en données',
  asDataText:
    'La liste des chiffres de chaque article mène aux mêmes chiffres en tableau et en données, avec ce qu’ils comptent, qui les donne, leurs sources et leurs phrases, et comment les citer.',
  series: {
    title: (site) => `Séries ${of(site)}`,
    document:
      'Une grandeur à plusieurs dates\u202f: ses valeurs par date, qui les donne, où chacune se vérifie et quels chiffres d’articles la donnent. Un champ dont on ne sait rien est null, et ne manque jamais.',
    fields: {
      $schema: 'Adresse de ce schéma.',
      address: 'Adresse de ce fichier.',
      table:
        'Les mêmes valeurs en tableau\u202f: CSV en UTF-8 selon la RFC 4180, une ligne par valeur.',
      page: 'Adresse de la page de la série.',
      publisher: 'Qui la publie.',
      licence: 'La licence de nos textes et de ce fichier.',
      id: 'Nom de la série dans son adresse\u202f; il ne change jamais.',
      name: 'Ce qu’elle compte.',
      about: 'Ce qu’il faut en savoir.',
      unit: 'Le signe ou la mesure de ses valeurs\u202f; null si ce sont de simples décomptes.',
      by: 'La personne ou l’organisme dont c’est le décompte.',
      values: 'Les valeurs par date.',
      cite: 'Comment citer la série (APA, 7e édition).',
    },
    value: {
      date: 'Le jour, le mois ou l’année pour lesquels elle vaut.',
      value: 'Le nombre.',
      qualifier: 'Dans quelle mesure on peut s’y fier, en mots\u202f: «\u202fplus de\u202f».',
      bound,
      by: 'La personne ou l’organisme qui le dit.',
      revised: 'Si elle vient d’un nouveau compte de ce qui avait été compté.',
      note: 'Ce qu’il faut en savoir.',
      source: 'Le document où elle se vérifie.',
      figures: 'Adresses des chiffres d’articles qui la donnent, arrondie ou non.',
    },
  },
  ofSeries: (name) => `${name}\u202f: les valeurs en données`,
  ofStory: (count) => `${tallied(count, chiffre)} en données`,
};
