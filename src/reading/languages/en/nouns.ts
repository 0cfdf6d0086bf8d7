import type { NounFields } from '../fields/noun-fields.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { measures } from './measures.ts';
import { qualifiers } from './qualifiers.ts';

const stops = words(`
  these those your what why how till besides per via minus nor so yet unless whereas them me us done n't ago later
  earlier now today yesterday tomorrow tonight far away apart alone already also again still even ever only just each
  every both either neither here there there's out up down back together overall altogether too very much well soon
  said says say told saying asked added went go goes came come comes left took taken take takes made make makes making
  got get gets fell fall falls rose rise rises found find hit hits began begin begun became become saw seen see ran
  run won win wins lost lose led held hold kept keep put set gave given give met meet brought bought sold sell sent
  send spent spend paid pay built build broke broken fled flee died die dies drove flew grew grow grows stood sat
  spoke wrote knew thought felt fought caught according due worth thanks including include includes involving
  following compared amounting totaling totalling ranging representing aged old wide long high deep tall thick less
  fewer higher lower ahead annually daily weekly monthly yearly nationwide worldwide total abroad overseas elsewhere
  instead next last first second previous tells meets kills shows seems one two three four five six seven eight nine
  ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred thousand million billion trillion half crossed attended joined entered visited watched
  reached returned arrived escaped resigned opposed backed voted stayed lacked carries suffers owns earns receives
  admits believes another thinks becomes owes contains lasts sits opens closes sells brings gives keeps appears
  follows sees boasts weighs fails buys pays loses lies remain remained remains need needs want wants begins separates
  requires allows means live lives work worked
`);

const NOT_PLURAL = words(
  'always perhaps less across as its his this was has is us plus thus yes gas bus virus status census campus bonus focus chorus versus besides news mathematics physics politics economics athletics whereas afterwards nevertheless series',
);

/** Peoples and what else ends in -i. */
const PLURAL_IN_IS =
  /^(?:iraqi|israeli|pakistani|bangladeshi|saudi|houthi|yazidi|emirati|kuwaiti|qatari|omani|yemeni|bahraini|somali|thai|maori|nepali|punjabi|bengali|kashmiri|pashtuni|azeri|taxi|ski|rabbi|kiwi|safari|tsunami|bikini|alibi|uzi|jihadi|nazi|spahi|mufti|yeti|zucchini)s$/;

const FORECASTERS =
  'analysts economists forecasters strategists investors traders experts markets'.split(' ');
const EXPECTING =
  'expected forecast predicted anticipated projected estimated had were polled'.split(' ');

/** “lives” and “needs” are nouns straight behind a number, and verbs later on: the stop list takes the verbs. */
export const nouns: NounFields = {
  stops: new Set([
    ...[...stops].filter(
      (word) =>
        word !== 'lives' &&
        word !== 'live' &&
        word !== 'wins' &&
        word !== 'runs' &&
        word !== 'hits',
    ),
    ...FORECASTERS.flatMap((who) => EXPECTING.map((verb) => `${who} ${verb}`)),
  ]),
  skipped: words('more other others further additional fewer less such extra still'),
  isPlural(word) {
    if (!word.endsWith('s') && !word.endsWith('S')) return false;
    if (/^\p{Lu}{2,}s$/u.test(word)) return true;
    const lower = word.toLowerCase();
    if (lower.length < 3 || NOT_PLURAL.has(lower)) return false;
    return PLURAL_IN_IS.test(lower) || !/(?:ss|us|is|'s|’s)$/.test(lower);
  },
  singulars: (word) => [
    word.replace(/men$/, 'man'),
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/s$/i, ''),
  ],
  isAdverb: (word) => word.endsWith('ly'),
  collectives: words(`
    people men women children police personnel staff troops crew aircraft spacecraft sheep fish deer cattle salmon cod feet teeth mice geese lice oxen
    dead hurt trapped stranded rescued drowned jailed convicted sickened quarantined vaccinated abducted kidnapped injured wounded missing homeless unemployed displaced disabled elderly infected hospitalised hospitalized evacuated detained arrested killed
    servicemen servicewomen policemen policewomen firemen fishermen businessmen businesswomen congressmen lawmen gunmen workmen craftsmen spokesmen salesmen
    seamen airmen marksmen councilmen councilwomen grandchildren schoolchildren stepchildren townspeople salespeople spokespeople clergy youth folk
    data media bacteria criteria phenomena alumni fungi nuclei stimuli larvae species series headquarters barracks crossroads offspring livestock poultry
    head percent pct pc kph mph fold kelvin sigma
  `),
  isParticiple: (word) =>
    (word.endsWith('ed') || word.endsWith('ing')) &&
    word.length > 4 &&
    !/^(?:speed|breed|seed|weed|greed|feed|building|buildings|wedding|meeting)$/.test(word),
  measured: (noun) => `of ${noun}`,
  measures,
  takesOf: words(`
    tonne tonnes ton tons kilo kilos kilogram kilograms gram grams grammes milligrams pounds ounce ounces acre acres hectare hectares litre litres liter liters gallon gallons barrel barrels
    pints bushels metres meters miles kilometres kilometers feet inches centimetres centimeters millimetres millimeters cubic square
    bottles bags cans boxes crates cases truckloads loads lorryloads containers packs packets pieces pairs slices sacks rolls sheets cups glasses bowls spoonfuls tablespoon tablespoons teaspoon teaspoons
    counts acts instances incidents rounds doses units megawatts gigawatts kilowatts gigabytes terabytes megabytes sets bales drums tanks jars tins bundles cubes portions servings vials strands
    head reports episodes lots herds flocks stacks reams copies members
  `),
  numberOf: phrases('number of, numbers of, tally of, count of'),
  aged: phrases('aged, ages, at the age of, at age, the age of'),
  being: phrases('he is, she is, who is, he was, she was, who was, turned, turns'),
  qualifiers,
};
