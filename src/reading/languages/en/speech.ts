import type { SpeechWords } from '../../quotations/speech-words.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { officesOf } from '../office-families.ts';
import { ageIn, isEpithet, laterNames, offices } from './offices.ts';
import { isSomebody, nounGenders } from './people-nouns.ts';
import { attributing, saying } from './verbs.ts';

export const speech: SpeechWords = {
  saying,
  attributing,
  accordingTo: phrases('according to, in the words of, as told by, quoting'),
  accordingFirst: phrases(''),
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
    ['it', 'body'],
    ['they', 'many'],
    ['we', 'many'],
    ['i', 'self'],
    ['you', 'many'],
    ["he'd", 'm'],
    ["he'll", 'm'],
    ["he's", 'm'],
    ["she'd", 'f'],
    ["she'll", 'f'],
    ["she's", 'f'],
  ]),
  possessives: new Map([
    ['his', 'm'],
    ['her', 'f'],
    ['my', 'self'],
  ]),
  indefinite: words('a an'),
  several: new Set(),
  ofSelf: new Set(),
  between: words(`
    also then later earlier once now still again even too just first has have had been was were is are will would could did does may might must quoted cited as on in a statement
    monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night who that
  `),
  as: 'as',
  dropsSubjects: false,
  headFirst: false,
  owners: new Set(),
  further: new Set(),
  datives: { to: new Set(), back: new Set() },
  beforeHead: new Set(),
  isQualifying: () => false,
  articles: new Map(),
  offices,
  laterNames,
  complements: words('of for'),
  impersonal: { mark: '', verbs: new Set() },
  isEpithet,
  bodyKinds: officesOf(''),
  ofLife: new Set(),
  isCalling: () => false,
  singular: (noun) => noun,
  ageIn,
  kin: new Set(),
  mayTagNow: () => false,
  nounGenders,
  strangers: words('one another'),
  isSomebody,
  mayTag: () => false,
  isFinite: () => false,
  isPlural: () => false,
  roleEnds: phrases(''),
  isAdverbial: () => false,
  theirView: phrases(''),
  conjunctions: words('and but or then'),
  isGerund: (word) => word.endsWith('ing'),
  isAdverb: (word) => /ly$/.test(word) && word.length > 4,
  prepositions: words(
    'of for in at from with by to on about against over under near between after before than like as into through during since without within around behind across above below beside beneath outside inside along past opposite towards toward upon off onto beyond among amid despite until and or',
  ),
  definite: words('the'),
  bodyNouns: words(
    'company firm group agency ministry bank council university charity airline union organisation organization force department party club board commission authority trust retailer carrier carmaker maker manufacturer operator utility supplier newspaper paper developer chain startup giant watchdog regulator broadcaster lender insurer hospital school team government administration commission institute foundation brewer bakery shop store hotel restaurant network platform subsidiary',
  ),
  determiners: words(
    'the a an his her its their our my your this that these those some any no every each another',
  ),
  agents: words('by'),
  claims: words(
    'claim claims assertion suggestion description warning promise pledge insistence vow assessment remark remarks comment comments words view call allegation contention admission verdict answer reply response explanation retort riposte advice diagnosis conclusion summary motto quip joke prediction plea message mantra',
  ),
  documents: words(
    'statement letter note email e-mail message memo post tweet text posting dispatch release communique',
  ),
  authors: words('from by'),
  who: words('who whose whom'),
  relatives: words('that which'),
  passive: words('been was were is are be being'),
  phraseFollowers: words('means meant refers'),
  clauseBreaks: words('which who whose whom when while because since whether if although though'),
  background: new Set(),
  voices: phrases(''),
  collectives: new Set(),
  titleCues: phrases(''),
  phraseCues: phrases(
    'call, calls, journal, magazine, newspaper, fund, campaign, project, ship, ferry, vessel, boat, yacht, so - called, so called, known as, dubbed, nicknamed, titled, entitled, headlined, termed, the term, the word, the words, the phrase, the slogan, the film, the book, the song, the novel, the album, the play, the series, the show, the movie, called the, codenamed, code - named, marked, labelled, stamped, reading, the nickname, what is known as, often called, also called, the hashtag, named, under the title, under the slogan, song, film, novel, album, single, hit, documentary, exhibition, programme, podcast, musical, ballad, anthem, comedy, drama, thriller, sitcom, essay, poem, painting',
  ),
  elisions: words("tis twas em til till cause bout n round neath cuz 'n"),
};
