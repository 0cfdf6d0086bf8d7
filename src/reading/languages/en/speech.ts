import type { SpeechWords } from '../../quotations/speech-words.ts';
import type { NameWords } from '../../quotations/name-words.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { firstNames } from './first-names.ts';
import { starters } from './sentences.ts';
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
  between: words(`
    also then later earlier once now still again even too just first has have had been was were is are will would could did does may might must quoted cited as on in a statement
    monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night who that
  `),
  as: 'as',
  dropsSubjects: false,
  conjunctions: words('and but or then'),
  isGerund: (word) => word.endsWith('ing'),
  isAdverb: (word) => /ly$/.test(word) && word.length > 4,
  prepositions: words(
    'of for in at from with by to on about against over under near between after before than like as into through during since without within around behind and or',
  ),
  definite: words('the'),
  bodyNouns: words(
    'company firm group agency ministry bank council university charity airline union organisation organization force department party club board commission authority trust retailer carrier carmaker maker manufacturer operator utility supplier newspaper paper developer chain startup giant watchdog regulator broadcaster lender insurer hospital school team government administration commission institute foundation brewer bakery shop store hotel restaurant network platform subsidiary',
  ),
  determiners: words('the a an his her its their our this that'),
  agents: words('by'),
  claims: words(
    'claim claims assertion suggestion description warning promise pledge insistence vow assessment remark remarks comment comments words view call allegation contention admission',
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
  phraseCues: phrases(
    'call, calls, journal, magazine, newspaper, fund, campaign, project, ship, ferry, vessel, boat, yacht, so - called, so called, known as, dubbed, nicknamed, titled, entitled, headlined, termed, the term, the word, the words, the phrase, the slogan, the film, the book, the song, the novel, the album, the play, the series, the show, the movie, called the, codenamed, code - named, marked, labelled, stamped, reading, the nickname, what is known as, often called, also called, the hashtag, named, under the title, under the slogan, song, film, novel, album, single, hit, documentary, exhibition, programme, podcast, musical, ballad, anthem, comedy, drama, thriller, sitcom, essay, poem, painting',
  ),
  elisions: words("tis twas em til till cause bout n round neath cuz 'n"),
};

const titles: [string, 'm' | 'f' | null][] = [
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['king', 'm'],
  ['queen', 'f'],
  ['prince', 'm'],
  ['princess', 'f'],
  ['pope', 'm'],
  ['congressman', 'm'],
  ['congresswoman', 'f'],
  ['chairman', 'm'],
  ['chairwoman', 'f'],
  ['spokesman', 'm'],
  ['spokeswoman', 'f'],
  ['duke', 'm'],
  ['duchess', 'f'],
  ['father', 'm'],
  ['sister', 'f'],
  ['brother', 'm'],
];
const NEUTRAL =
  'cllr dr prof professor president premier prime minister chancellor secretary senator sen representative rep gov governor mayor gen general lt col colonel maj major capt captain sgt sergeant cmdr commander adm admiral judge justice chief detective inspector superintendent constable officer ambassador rev reverend bishop archbishop cardinal imam rabbi coach deputy vice foreign defense defence interior finance health attorney director chair chairperson councillor councilman councilor sheriff lieutenant private ex-president former acting crown speaker commissioner mp baroness baron count sheikh ayatollah executive fire manager press spokesperson treasurer leader member trade justice attorney-general solicitor planning education housing transport environment energy culture economy resident student teacher analyst economist lawyer nurse activist campaigner striker midfielder goalkeeper defender actor actress author scientist researcher historian biologist owner founder co-founder boss passenger pensioner eyewitness neighbour neighbor survivor prosecutor barrister lecturer pilot driver firefighter paramedic volunteer spokesperson minister';

export const names: NameWords = {
  titles: new Map([
    ...titles,
    ...NEUTRAL.split(' ').map((title) => [title, null] as [string, null]),
  ]),
  suffixes: words('kc qc mp mps mep obe mbe cbe phd md jr sr iii msp esq'),
  capitalTitles: true,
  ageLeaders: words('aged'),
  particles: words('de del la da di do dos der den van von bin ibn al el al- le du ter ten'),
  surnameLinks: words('y'),
  bodyLinks: words('of for and the on against to in'),
  bodies: words(`
    organization organisation ministry department council committee commission agency authority police party union university institute association bank company corporation group office court
    parliament senate congress house board bureau service services foundation fund federation league club society alliance network center centre administration government army navy force forces
    nations unicef unesco kremlin pentagon nato team trust hospital college school church inc corp ltd plc llc airlines airways motors embassy command mission programme program times post journal news
    assembly chamber coalition movement front brigade treasury cabinet watch international observatory red cross crescent airport council's
  `),
  notNames: new Set([
    'i',
    "i'm",
    "i've",
    "i'll",
    "i'd",
    ...words(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec god',
    ),
    ...words(
      'russian ukrainian american british french german spanish italian chinese japanese korean indian pakistani israeli palestinian iranian iraqi syrian turkish greek polish european african asian arab cuban venezuelan mexican canadian australian brazilian dutch swedish norwegian danish finnish irish scottish welsh english western eastern northern southern islamic muslim christian jewish catholic republican democratic democrat republicans democrats conservative labour tory',
    ),
  ]),
  alsoFirstNames: words('jan may april june august mar'),
  bylines: words('by from'),
  notInNames: saying,
  neverFirst: starters,
  notNamesFirst: new Set([
    ...starters,
    ...words(`
    officials police prosecutors analysts critics residents witnesses doctors lawyers activists scientists researchers investigators authorities lawmakers protesters rescuers economists experts
    parents teachers students workers farmers nurses campaigners ministers voters neighbours neighbors relatives families survivors supporters opponents organizers organisers fans players
    people men women children asked speaking yes well oh look please thank let speaking told sources diplomats rescuers management staff parliament prosecutors councillors
  `),
  ]),
  firstNames,
  possessives: ["'s", "s'", "'"],
};
