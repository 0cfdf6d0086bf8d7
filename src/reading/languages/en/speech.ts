import type { SpeechWords } from '../../quotations/speech-words.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { officesOf } from '../office-families.ts';
import { ageIn, isEpithet, laterNames, offices } from './offices.ts';
import { isSomebody, nounGenders } from './people-nouns.ts';
import { attributing, saying } from './verbs.ts';

export const speech: SpeechWords = {
  saying,
  attributing,
  sayingPhrases: phrases(
    'put it, puts it, phrased it, phrases it, summed it up, sums it up, wanted to know, wants to know, shot back, shoots back, fired back, fires back, hit back, hits back, chimed in, chips in, chipped in, burst out, called out, calls out, cried out, piped up, pipes up, spoke up, pointed out, points out, hit out, lashed out, lashes out',
  ),
  accordingTo: phrases('according to, in the words of, as told by, quoting'),
  accordingFirst: phrases(''),
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
    ['it', 'body'],
    ['they', 'many'],
    ['we', 'many'],
    ['i', 'self'],
    ['you', 'you'],
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
    also then later earlier once now still again even too just first himself herself itself themselves has have had been was were is are will would could did does may might must quoted cited as on in a statement
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
  isOrigin: () => false,
  isCalling: () => false,
  singular: (noun) => noun,
  ageIn,
  kin: words(
    'wife husband mother father mum mom dad daughter son sister brother aunt uncle niece nephew cousin grandmother grandfather granddaughter grandson grandma grandad girlfriend boyfriend partner fiancee fiance stepmother stepfather twin child',
  ),
  mayTagNow: () => false,
  nounGenders,
  strangers: words('one another'),
  isSomebody,
  mayTag: () => false,
  isFinite: () => false,
  isPlural: () => false,
  roleEnds: phrases(''),
  isAdverbial: (word) => /(?:ed|sent|written)$/.test(word),
  theirView: phrases(''),
  conjunctions: words('and but or then'),
  isGerund: (word) => word.endsWith('ing'),
  isAdverb: (word) => /ly$/.test(word) && word.length > 4,
  prepositions: words(
    'of for in at from with by to on about against over under near between after before than like as into through during since without within around behind across above below beside beneath outside inside along past opposite towards toward upon off onto beyond among amid despite until and or',
  ),
  definite: words('the'),
  bodyNouns: words(
    'company firm group agency ministry bank council university charity airline union organisation organization force department party club board commission authority trust fund retailer carrier carmaker maker manufacturer operator utility supplier newspaper paper developer chain startup giant watchdog regulator broadcaster lender insurer federation association society guild court hospital school team government administration commission institute foundation brewer bakery shop store hotel restaurant network platform subsidiary',
  ),
  distinctBodies: words(
    'union ministry bank council university charity airline party club federation association society guild court hospital school newspaper brewery hotel restaurant government parliament fund',
  ),
  namedBodies: words(
    'ministry council university court hospital school government parliament association federation society guild police',
  ),
  perfectGerunds: words('having'),
  shares: words('shares stock'),
  shareIssuer: 'company',
  determiners: words(
    'the a an his her its their our my your this that these those some any no every each another',
  ),
  agents: words('by'),
  claims: words(
    'claim claims forecast assertion suggestion description warning promise pledge insistence vow assessment remark remarks comment comments words view call allegation contention admission verdict answer reply response explanation retort riposte advice diagnosis conclusion summary motto quip joke prediction plea message mantra',
  ),
  documents: words(
    'statement letter note email e-mail message memo post tweet text posting dispatch release communique',
  ),
  authors: words('from by'),
  written: words(
    'report study statement letter note email message memo text review survey analysis document inquiry audit ruling judgment judgement verdict article book notice sign poster label leaflet bill draft treaty agreement petition dossier filing lawsuit complaint indictment',
  ),
  reading: words('read reads reading'),
  who: words('who whose whom'),
  relatives: words('that which'),
  passive: words('been was were is are be being'),
  phraseFollowers: words('means meant refers'),
  clauseBreaks: words('which who whose whom when while because since whether if although though'),
  timeLinks: words('after before as until since'),
  background: new Set(),
  voices: phrases(''),
  collectives: new Set(),
  titleCues: phrases(
    'journal, magazine, newspaper, ship, ferry, vessel, boat, yacht, the film, the book, the song, the novel, the album, the play, the series, the show, the movie, song, film, novel, album, single, hit, documentary, exhibition, programme, podcast, musical, ballad, anthem, comedy, drama, thriller, sitcom, essay, poem, painting',
  ),
  phraseCues: phrases(
    'call, calls, fund, campaign, project, so - called, so called, known as, dubbed, nicknamed, titled, entitled, headlined, termed, the term, the word, the words, the phrase, the slogan, called the, codenamed, code - named, marked, labelled, stamped, reading, the nickname, what is known as, often called, also called, the hashtag, named, under the title, under the slogan',
  ),
  elisions: words("tis twas em til till cause bout n round neath cuz 'n"),
};
