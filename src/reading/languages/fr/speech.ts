import { colonTells } from '../../clauses/grammars/any-verb.ts';
import { apposed } from '../../clauses/grammars/apposed.ts';
import { beside } from '../../clauses/grammars/before.ts';
import { hung, joined } from '../../clauses/grammars/hung.ts';
import { inserted } from '../../clauses/grammars/inserted.ts';
import { parted } from '../../clauses/grammars/parted.ts';
import { relative } from '../../clauses/grammars/relative.ts';
import { resumed } from '../../clauses/grammars/resumed.ts';
import { betweenCommas } from '../../clauses/tags.ts';
import type { Gender } from '../../names/name-words.ts';
import { byWord } from '../../tokens/by-word.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { VERBS } from '../fields/speech-fields.ts';
import { usesOf } from '../fields/uses.ts';
import { kindsIn, withAnybody } from '../office-families.ts';
import { BODIES } from './people/bodies.ts';
import { isCalling } from './people/callings.ts';
import { isTelling, mayBeParticiple } from './conjugation.ts';
import { frequent } from './frequent-verbs.ts';
import { FAMILIES, isEpithet, offices } from './people/offices.ts';
import { isSomebody } from './people/somebody.ts';
import { lending, saying } from './speech-verbs.ts';

/** Auxiliaries, which tell by themselves that somebody is or has something. */
const helping = words(
  'a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent',
);

const between = new Set([
  ...helping,
  ...words(`
  s' se l' le la les lui leur y en n' ne t me m' nous vous aussi aussitôt alors encore déjà ensuite enfin toutefois cependant
  pourtant ainsi hier matin soir après-midi pas plus jamais toujours même tout d' abord par ailleurs d'emblée
  été de son côté pour sa part dit-on là ici puis bien fait savoir aujourd'hui notamment
`),
]);

const bodyNouns = new Set([
  ...words(
    'opposition police parquet accusation direction gouvernement exécutif presse majorité minorité droite gauche gendarmerie défense famille intersyndicale chancellerie élysée patronat état justice armée ministère mairie chambre assemblée sénat',
  ),
  ...kindsIn(BODIES).keys(),
]);

const genders = new Map<string, Gender>([
  ...['mère', 'femme', 'fille', 'sœur', 'épouse', 'députée', 'sénatrice', 'avocate'].map(
    (noun) => [noun, 'f'] as const,
  ),
  ...['père', 'homme', 'fils', 'frère', 'mari', 'époux', 'député', 'sénateur', 'avocat'].map(
    (noun) => [noun, 'm'] as const,
  ),
]);

/** “L’ex-ministre”, “la vice-présidente”. */
const isPeopleNoun = byWord((word) =>
  [word, word.replace(/^(?:ex|vice|co|sous)-/, '')].some(
    (noun) => isSomebody(noun) || isEpithet(noun) || isCalling(noun) || offices.has(noun),
  ),
);

/** “Chambre régionale”, “Commission européenne”: an adjective by its end, where it is no verb. */
const isOfBody = byWord(
  (word) =>
    /^.{3,}(?:al|ale|éen|éenne|ain|aine|ique|el|elle|aire|cole|if|ive|çaise?|ière)s?$/.test(word) &&
    !/^(?:appl|compl|impl|fabr|commun)ique$/.test(word) &&
    !frequent.has(word) &&
    !saying.has(word) &&
    !lending.has(word) &&
    !isPeopleNoun(word),
);

export const speech: LanguageFields['speech'] = {
  grammar: {
    head: 'first',
    subjects: [colonTells, inserted, beside, parted, relative, apposed, joined, resumed, hung],
    tags: [betweenCommas],
    formOf: byWord((word) => (mayBeParticiple(word) ? 'helped' : null)),
  },
  saying,
  lending,
  verbs: usesOf(
    VERBS,
    `
quotes: cite citait cité citée citant cita
calls: qualifié qualifie qualifiait qualifiant décrit décrivait décrivant dénoncé dénonce dénonçait dénonçant traité traite
  appelé appelle jugé juge jugeait jugeant salué salue saluant baptisé baptise évoqué évoque évoquant trouvé trouve trouvait
asks or denies: nié nie nient démenti dément démentent demandent exigé exige exigent lu lit demander exiger nier
  démentir promis promet maintenu
asks or denies, takes whom: demandé demande
takes whom: demandait interrogé questionné interpellé interpelle interrompu prévenu prévient félicité rassuré
  averti
goes on: ajouté ajoute ajoutait ajoutant poursuivi poursuit conclu conclut
`,
  ),
  sayingPhrases: phrases(
    'fait savoir, fait valoir, laissé entendre, laisse entendre, met en garde, mis en garde, tient à, fait remarquer, fait observer, fait part',
  ),
  accordingTo: phrases(
    "selon, d' après, aux yeux de, aux yeux du, aux yeux des, de l' avis de, de l' avis du, à en croire, aux dires de, au dire de, dans la bouche de, sous la plume de, dixit, pour M, pour Mme, . pour, à ses yeux, à son avis, selon ses termes, selon ses mots, selon son expression",
  ),
  isVerb: byWord(
    (word) => helping.has(word) || (!between.has(word) && (isTelling(word) || frequent.has(word))),
  ),
  isGerund: byWord(
    (word) => /[^m]ant$|(?:[^f]er|[^s]ir|[cdl]ire|dre|ttre|oir)$/.test(word) && !isPeopleNoun(word),
  ),
  between,
  personIn: (noun) => genders.get(noun) ?? (isPeopleNoun(noun) ? 'any' : null),
  offices: withAnybody(kindsIn(FAMILIES, BODIES), isEpithet),
  bodyNouns,
  namedBodies: { has: isOfBody },
  statements: words(`
    réponse réplique avis opinion version diagnostic conclusion explication phrase formule proposition lecture bilan message avertissement conseil consigne devise slogan réaction thèse théorie question demande verdict analyse souhait promesse excuse mot mots propos
    communiqué lettre note courrier courriel tweet texte déclaration circulaire rapport jugement arrêt étude enquête sondage plainte résolution bulletin document procès-verbal tribune
  `),
  titleCues: phrases(
    'film, livre, chanson, roman, disque, album, œuvre, série, revue, magazine, émission, opération, navire, bateau, projet, exposition, pièce, journal, hebdomadaire, documentaire',
  ),
  phraseCues: phrases(
    "dit, dits, dite, surnommé, surnommée, baptisé, baptisée, intitulé, intitulée, appelé, appelée, appelés, le terme, le mot, l' expression, les mots, le slogan, la mention, alias, le surnom, lire, prétendu, prétendue, soi - disant, # signifie",
  ),
};
