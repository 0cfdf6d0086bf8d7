import { expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

/** Manners of news in French: a text, and who speaks in each of its quotations. */
const SPEAKERS: SpeakersRow[] = [
  // A trade of no list right before a whole name.
  [
    'La présidente du club, Ève Roy, s’est tue.\n\nOn compte les pertes. « Quarante ans de cave », souffle le fromager Luc Polo.',
    ['Luc Polo'],
  ],
  // Who finds something so.
  [
    'Luc Polo préside le club. M. Noir veut un toit, un prix que Luc Polo trouve « fantaisiste ».',
    ['Luc Polo'],
  ],
  // A body whose name joins two words.
  [
    'La Fédération des halles et marchés dénonce « une sécurité de façade ».',
    ['Fédération des halles et marchés'],
  ],
  // A body whose name has no capital at all, but tells what it is and of what.
  [
    'Le médecin se tait. L’agence régionale de santé parle d’une « pause ».',
    ['agence régionale de santé'],
  ],
  [
    'Le maire, Luc Gil, conteste. La chambre régionale des comptes a relevé « un défaut d’information ».',
    ['chambre régionale des comptes'],
  ],
  [
    'Le maire, Luc Gil, conteste. La direction régionale de la banque parle d’une « pause ».',
    [null],
  ],
  // Any verb before a colon and words in marks tells who says them.
  [
    'Le maire, Luc Polo, attend l’aide de la région. Interrogé sur la date, il a botté en touche : « Posez-leur la question ».',
    ['Luc Polo'],
  ],
  // A name behind a full stop is not that of the office before it, where somebody else holds that.
  [
    '« Non », dit l’avocate, Odile Brunet. « On attend », a lancé l’avocate. Lucie Morel est sortie.',
    ['Odile Brunet', 'Odile Brunet'],
  ],
  // “Et” joins two people.
  [
    'Pour Paul Serdan et pour Lucie Morel, rien ne presse. « On attend », a dit M. Serdan.',
    ['Paul Serdan'],
  ],
  ['Paul Serdan et Lucie Morel sont venus. « On attend », a dit Mme Morel.', ['Lucie Morel']],
  // Where somebody comes from is no part of a name, and goes on for one.
  [
    'La Suissesse Greta Zurbrügg a gagné. « Je suis vidée », a soufflé la Suissesse.',
    ['Greta Zurbrügg'],
  ],
  [
    'Le gardien Sione Vatuvei a marqué. « C’est mon premier but », a souri le Tongien.',
    ['Sione Vatuvei'],
  ],
  // What an office is of, where that is nobody, parts it from its holder.
  [
    'Le conseiller d’État Jean-Marc Frossard s’est réjoui d’un vote « de raison ».',
    ['Jean-Marc Frossard'],
  ],
  [
    '« Le pont tient », a expliqué leur chef de file, l’adjoint aux finances Paul Serdan.',
    ['Paul Serdan'],
  ],
  // Whoever says words in marks is somebody, whatever the noun, and “ce” points at somebody told of.
  [
    'Lucie Morel publie une vie de Brunet. « Elle relisait tout », sourit la biographe.',
    ['Lucie Morel'],
  ],
  [
    'Selon le document, « tout est prêt ». « Rien ne manque », précise le communiqué.',
    [null, null],
  ],
  [
    'Paul Serdan a ouvert les portes jeudi. « Je pars demain », confie ce patron de bar.',
    ['Paul Serdan'],
  ],
  // “Lui” behind a preposition, and before a verb.
  ['Paul Serdan a repris le bar. La rumeur est selon lui « un peu en avance ».', ['Paul Serdan']],
  ['Paul Serdan a vu la maire, Lucie Morel. Il lui a parlé d’une « chance ».', ['Paul Serdan']],
  // What only a verb may stand behind shows a verb, and with it a subject.
  [
    '« On tient », a dit Luc Morel. La vice-présidente chargée des transports, Odile Brunet, ne se dérobe pas. « On verra », plaisante-t-elle.',
    ['Luc Morel', 'Odile Brunet'],
  ],
  // A bare noun behind another only tells more of it.
  [
    'Le premier ministre, Paul Serdan, est venu. Le premier ministre dénonce « une honte ».',
    ['Paul Serdan'],
  ],
  [
    'La cheffe des députés socialistes, Lucie Morel, se tait. La cheffe des députés socialistes a fustigé « un texte vide ».',
    ['Lucie Morel'],
  ],
  // A letter that ends a sentence is no initial.
  [
    'Me Paul Serdan a porté plainte contre X. Il parle d’un dossier « accablant ».',
    ['Paul Serdan'],
  ],
  ['Paul Serdan a vu Lucie Morel. Il l’a accusée de « trahison ».', ['Paul Serdan']],
  // Whoever was told of before is not who an office in the sentence before means.
  [
    'Lucie Morel a vu Paul Serdan. « On verra », a averti le sénateur. Lucie Morel s’en félicite.',
    [null],
  ],
  // Where, how and to whom stand between the verb and its subject.
  ['« On tient », a déclaré à la presse le ministre de l’Intérieur Paul Serdan.', ['Paul Serdan']],
  ['« On tient », a écrit sur X le président du Sénat, Paul Serdan.', ['Paul Serdan']],
  ['« On tient », lance, amusée, Lucie Morel.', ['Lucie Morel']],
  ['Pour le chef de file des écologistes Paul Serdan, « la loi est morte ».', ['Paul Serdan']],
  // An infinitive goes on with whoever was speaking.
  ['Lucie Morel a parlé lundi. Et d’ajouter : « On tient. »', ['Lucie Morel']],
  // Whoever is accused says nothing.
  ['Paul Serdan est accusé d’avoir « volé » le port.', [null]],
  // Somebody’s lawyer is whom the text names as one, if anybody.
  [
    'Lucie Morel a été condamnée. L’avocate Odile Brunet la défendait. « Nous ferons appel », a annoncé son avocate.',
    ['Odile Brunet'],
  ],
  // The last who was told of.
  ['Lucie Morel a reçu Odile Brunet. Cette dernière parle d’une « erreur ».', ['Odile Brunet']],
  ['Lucie Morel a interrogé Odile Brunet. Celle-ci a évoqué « une erreur ».', ['Odile Brunet']],
  ['Lucie Morel a reçu Odile Brunet. Cette dernière lettre parle d’une « erreur ».', [null]],
  // Verbs of other endings, and of plain anger and joy.
  ['« On riait », se souvient Lucie Morel, deux fois primée.', ['Lucie Morel']],
  ['« Personne n’écoute », s’étrangle Lucie Morel.', ['Lucie Morel']],
  // “Se dire” tells what somebody says, and “dit” a term.
  ['Lucie Morel se dit « bouleversée ».', ['Lucie Morel']],
  ['Lucie Morel s’est dite « bouleversée » par l’accident.', ['Lucie Morel']],
  ['Lucie Morel a visité le lieu dit « Fontaine aux loups ».', [null]],
  // Whom something is done to stands before the verb.
  ['Quant aux chances de gagner, Paul Serdan les juge « maigres ».', ['Paul Serdan']],
  ['La loi arrive. Lucie Morel la juge « trop courte ».', ['Lucie Morel']],
  // Commas part an auxiliary from its verb.
  [
    'Paul Serdan est venu. Paul Serdan avait, deux jours plus tôt, qualifié la loi de « nécessaire ».',
    ['Paul Serdan'],
  ],
  // Where and when stand between the verb and its subject.
  [
    '« Le pont tient », a insisté lors d’une conférence de presse le procureur de la République de Brissac, Paul Serdan.',
    ['Paul Serdan'],
  ],
  [
    '« Le pont tient », résume auprès du Courrier de Brissac Lucie Morel, chercheuse au CNRS.',
    ['Lucie Morel'],
  ],
  [
    'La Banque africaine d’investissement parle d’une « erreur ».',
    ['Banque africaine d’investissement'],
  ],
  ['Le Crédit rural parle d’une « erreur ».', ['Crédit rural']],
  // She may be a body whose article agrees.
  [
    'La Fédération des scieurs a écrit à Lucie Morel. Elle y parle d’une « honte ».',
    ['Fédération des scieurs'],
  ],
  // Bodies have small words in their names.
  ['La Fédération des maraîchers salue « un signal de bon sens ».', ['Fédération des maraîchers']],
  [
    'La Chambre régionale des métiers parle d’un « point de non-retour ».',
    ['Chambre régionale des métiers'],
  ],
  [
    'Selon la Ligue des droits des patients, c’est « une honte ».',
    ['Ligue des droits des patients'],
  ],
  ['L’Union des scieurs l’estime « regrettable ».', ['Union des scieurs']],
  [
    'L’Association des familles de Brissac dénonce « une honte ».',
    ['Association des familles de Brissac'],
  ],
];

test.each(SPEAKERS)('who speaks in French news: %s', (text, speakers) => {
  expect(speakersOf(text, 'fr')).toEqual(speakers);
});

/** A preposition in one word with its article ties what follows to the noun before, so that the verb is that noun’s. */
const CONTRACTED: [lang: string, ...SpeakersRow][] = [
  [
    'fr',
    'L’adjointe Lucie Morel est venue. L’adjointe du maire parle d’une « honte ».',
    ['Lucie Morel'],
  ],
  [
    'fr',
    'Lucie Morel préside le port. La présidente du port parle d’une « honte ».',
    ['Lucie Morel'],
  ],
  ['pt', 'Em maio, a Câmara rejeitou um projeto, apelidado de “lei da porteira”.', [null]],
  ['fr', 'Lucie Morel est venue. Des riverains parlent d’une « honte ».', [null]],
  [
    'pt',
    'A treinadora Rosa Prado calou. A treinadora do time falou em “vergonha”.',
    ['Rosa Prado'],
  ],
];

test.each(CONTRACTED)('whose verb it is, in %s: %s', (lang, text, speakers) => {
  expect(speakersOf(text, lang)).toEqual(speakers);
});
