import { everyNoun } from '../../../names/capitals.ts';
import type { Gender } from '../../../names/name-words.ts';
import { byWord } from '../../../tokens/by-word.ts';
import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';
import { PARTICLES, SUFFIXES } from '../../fields/name-fields.ts';
import { usesOf } from '../../fields/uses.ts';
import { bodyWords, isBodyNoun, isCalled, isLocal, isTail, named } from './bodies.ts';
import { isListed, isListedNoun } from '../common-nouns/index.ts';
import { firstNames } from './first-names.ts';
import { isOffice, isSomebody } from './people-nouns.ts';
import { places } from '../places.ts';

const HONOURS: readonly (readonly [string, Gender | null])[] = [
  ['herr', 'm'],
  ['herrn', 'm'],
  ['frau', 'f'],
  ['dr', null],
  ['prof', null],
  ['professor', 'm'],
  ['professorin', 'f'],
  ['doktor', null],
  ['pater', 'm'],
  ['schwester', 'f'],
  ['prinz', 'm'],
  ['prinzessin', 'f'],
  ['könig', 'm'],
  ['königin', 'f'],
  ['papst', 'm'],
];

/** Before a noun of which there is one; with a preposition in one, too. */
const definite = words('der die das den dem des im am zum zur vom beim ins ans aufs');

/** Before other nouns. */
const indefinite = words(`
  ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes jenen jeder jede jedes jeden jedem
  mein meine meinen meiner meinem dein deine sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres unser unsere unseren unserer unserem euer eure welche welcher welches welchen
  viele vielen mehrere mehreren einige einigen alle allen aller beide beiden manche wenige wenigen andere anderen weitere weiteren solche solchen
`);

/** Days, months, peoples and faiths, which have capitals in any language. */
const others = words(`
  gott
  deutsche deutschen österreicher österreicherin schweizer schweizerin franzose franzosen italiener spanier portugiesen belgier niederländer dänen schweden norweger finnen briten engländer schotten iren polen tschechen slowaken ungarn rumänen bulgaren griechen türken russen ukrainer amerikaner chinesen japaner inder israelis palästinenser syrer iraner iraker afghanen ägypter
  christen katholiken protestanten muslime juden hindus buddhisten sozialdemokraten christdemokraten liberale konservative republikaner demokraten kurden araber europäer afrikaner asiaten
`);

/** “Berliner”, “Wiener”: of a place that the list has. */
function isOfPlace(word: string): boolean {
  const place = word.replace(/(?:er|ers|ern|erin|erinnen)$/, '');
  return place !== word && [place, `${place}en`, `${place}e`].some((stem) => places.has(stem));
}

const isNoun = byWord(
  (word) => others.has(word) || isOfPlace(word) || isSomebody(word) || isListedNoun(word),
);

/** Not “Landrat”, who is somebody. */
const isInstitution = (word: string): boolean => isCalled(word) && !isSomebody(word);

const isBody = byWord(
  (word) => bodyWords.has(word) || isBodyNoun(word) || isLocal(word) || isInstitution(word),
);

const isNamed = (word: string): boolean => places.has(word) || named.has(word);

export const names: LanguageFields['names'] = {
  capitals: everyNoun({
    isNoun,
    articles: new Set([...definite, ...indefinite]),
    indefinite,
    isNamed,
    isCalled: isInstitution,
    isTail,
    isBody,
    isLocal: (word) => isLocal(word) || isInstitution(word),
    isOfPlace,
    noble: words('von vom zu zur van'),
    isFirstName: (word) => firstNames.has(word),
    honours: words('herr herrn frau'),
    isOffice,
    // “Er” and “es” are none.
    isInflected: (word) => /^\p{L}{2,}(?:e|er|es|en|em)$/u.test(word),
    isWeak: (word) => /(?:e|en)$/.test(word),
    isOwner: (word) => word.endsWith('s'),
    isListed,
  }),
  titles: new Map(HONOURS),
  suffixes: usesOf(
    SUFFIXES,
    `
kept: jr sen
cut: mdb mdl mdep
`,
  ),
  places,
  particles: usesOf(
    PARTICLES,
    `
anywhere: van de la le di du al el bin ibn af
behind first names, in bodies: von zur
behind first names: vom zu
in bodies: für der des und
`,
  ),
  bodies: { has: isBody },
  notNames: others,
  // Nouns are known by `capitals`, which sees what is a surname in a text.
  isCommonFirst: () => false,
  isTitleNoun: isSomebody,
  firstNames,
  genitive: 's',
};
