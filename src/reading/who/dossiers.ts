import type { Parsed } from '../parsed.ts';
import { isCapitalised } from '../tokens/token.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender } from '../names/name-words.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import { ageOf, bodiesIn, isShownToSpeak, isToldWho, shownGender } from './beside-names.ts';
import { isOfAnother, rolesBeside } from './roles-beside.ts';
import { BY_PRONOUN, fitting, settleGenders, tellGender } from './genders.ts';
import { fullNamesOf, tellsGender, type FullNames } from './full-names.ts';

/** What a text tells of one person, body or place. */
export interface Dossier {
  /** The fullest form of the name. */
  name: string;
  plain: readonly string[];
  body: boolean;
  gender: Gender | null;
  /** How surely: by a pronoun, by a noun, by a title or a first name. */
  genderBy: number;
  /** A title, a first name, an age, a role or “who” beside a mention: only people have them. */
  person: boolean;
  /** How often it stands behind a preposition of places, and how often otherwise. */
  placed: number;
  told: number;
  /** Its place among the names of the text, by where each is first told in full. */
  order: number;
  /** How often it stands beside a verb of saying. */
  speaks: number;
  /** Nowhere is it shown to be a name: the first word of a sentence, a word of a headline. */
  unsure: boolean;
  /** What the text says somebody is, or a body: mayor, baker, company. */
  roles: Set<string>;
  age: string | null;
}

/** No body, and no place, which stands behind “in” and “near” more often than otherwise. */
export const isSomeone = ({ body, person, placed, told }: Dossier): boolean =>
  !body && (person || placed <= told);

/** Everybody and everything that a text names. */
export interface Who {
  all: readonly Dossier[];
  /** Whom a mention may mean, the likeliest first: several where people of the text share the name. */
  of(mention: Mention): readonly Dossier[];
}

/** Two words or more, each with a capital. */
const ALL_LARGE = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** Collects what stands beside each mention. */
class Gatherer {
  readonly #words: SpeechWords;
  readonly #full: FullNames;
  readonly #by = new Map<string, Dossier>();
  /** By the numbers of the mentions: what each means, and what each in full is called. */
  readonly #of: Dossier[] = [];
  readonly #named: Dossier[] = [];

  constructor(full: FullNames, words: SpeechWords) {
    this.#full = full;
    this.#words = words;
  }

  get all(): Dossier[] {
    return [...this.#by.values()];
  }

  of(mention: Mention): Dossier {
    return (this.#of[mention.number] ??= this.#found(mention));
  }

  #found(mention: Mention): Dossier {
    let full = this.#full.full(mention);
    if (full !== mention && full.words.length > 1) full = this.#full.full(full);
    return this.named(full);
  }

  /** The dossier of a name as it stands. */
  named(full: Mention): Dossier {
    return (this.#named[full.number] ??= this.#called(full));
  }

  #called(full: Mention): Dossier {
    const [only = ''] = full.plain;
    const key = full.plain.length > 1 ? full.plain.join(' ') : only;
    const known = this.#by.get(key);
    if (known) {
      // “Harris Jr.”, once told, is the whole name.
      if (full.name.length > known.name.length && full.name.startsWith(known.name))
        known.name = full.name;
      return known;
    }
    const made: Dossier = {
      name: full.name,
      plain: full.plain,
      body: full.body,
      gender: null,
      genderBy: 0,
      person: false,
      placed: 0,
      told: 0,
      order: this.#by.size,
      speaks: 0,
      unsure: true,
      roles: new Set(full.body ? bodiesIn(this.#words, full) : null),
      age: null,
    };
    this.#by.set(key, made);
    return made;
  }

  add(parsed: Parsed, mention: Mention): void {
    const { tokens } = parsed;
    const dossier = this.of(mention);
    if (this.#full.meant(mention).length > 1) return;
    const ruler = tokens[mention.titleFrom - 1]?.lower ?? '';
    if (this.#words.locatives.has(ruler)) dossier.placed++;
    else dossier.told++;
    dossier.unsure &&= mention.unsure && !isShownToSpeak(this.#words, tokens, mention);
    const { saying } = this.#words;
    if (saying.has(tokens[mention.to]?.lower ?? '') || saying.has(ruler)) dossier.speaks++;
    // “La Fédération”: where a pronoun agrees with any noun, the article of a body tells which one.
    if (mention.body && this.#words.grammar.head === 'first')
      tellGender(dossier, this.#words.definite.get(ruler) ?? null, 2);
    const isTold = isToldWho(this.#words, tokens, mention);
    // “From Ann Bell, who said”; but “the man from Vale, who said”
    const isSomeoneTold = isTold && mention.words.length > 1 && mention.gender !== null;
    const isPlaced = this.#words.locatives.has(ruler) && !isSomeoneTold && !mention.titled;
    if (mention.body || isPlaced) return;
    const gender = tellsGender(mention, this.#full.full(mention)) ? mention.gender : null;
    const age = ageOf(this.#words, tokens, mention);
    dossier.age ??= age;
    for (const role of this.#rolesOf(parsed, mention, dossier)) dossier.roles.add(role);
    dossier.person ||= gender !== null || mention.titled || age !== null || isTold;
    dossier.person ||= this.#isSurname(mention, dossier, ruler);
    tellGender(dossier, gender, 3);
    const isKnown = dossier.person || dossier.plain.length > 1;
    if (isKnown || this.#words.grammar.pronouns === 'people')
      tellGender(dossier, shownGender(this.#words, parsed, mention, isKnown), BY_PRONOUN);
  }

  /** “Noor Deeb left. Deeb said”, but not “Fair of Orly. Orly said”: nobody but people goes on by the last word of a name. */
  #isSurname({ plain, place }: Mention, dossier: Dossier, before: string): boolean {
    // “Copa del Sur … Sur”: where a noun stands first, bodies do as well.
    if (this.#words.grammar.head === 'first') return false;
    const isLast = plain.length === 1 && dossier.plain.at(-1) === plain[0];
    const isSmall = this.#words.definite.has(before) || this.#words.locatives.has(before);
    return isLast && !place && !dossier.body && !isSmall && ALL_LARGE.test(dossier.name);
  }

  #rolesOf({ tokens, begins }: Parsed, mention: Mention, dossier: Dossier): string[] {
    const roles: string[] = [];
    for (const at of rolesBeside(this.#words, tokens, mention)) {
      const lower = this.#words.singular(tokens[at]?.lower ?? '');
      // “La gerente del hospital, Luz Polo”
      const isOther = isOfAnother(this.#words, tokens, at);
      if (isOther && this.#words.bodyNouns.has(lower)) continue;
      const whole = this.#words.officeOfTwo(tokens[at - 1]?.lower ?? '', lower);
      roles.push(lower);
      if (whole !== null) roles.push(whole);
      // “Vice-présidente” is another word for a president.
      const office = lower.slice(lower.lastIndexOf('-') + 1);
      if (office !== lower && this.#words.isPeopleNoun(office)) roles.push(office);
      if (!this.#words.isPeopleNoun(lower)) continue;
      // “Korean War”: amid a sentence a capital may make the word a part of the name; but “le Danois Kasper Holm”.
      const isPart =
        this.#words.grammar.head !== 'first' &&
        at === mention.titleFrom - 1 &&
        isCapitalised(tokens[at]) &&
        !begins(at);
      if (!isPart || this.#words.nounsHaveCapitals) dossier.person = true;
      if (isOther) continue;
      const article = tokens[at - 1]?.lower ?? '';
      const shown =
        this.#words.definite.get(article) ??
        this.#words.genderBehind(article, tokens[at]?.lower ?? '');
      tellGender(dossier, this.#words.genderOf(lower) ?? shown, 2);
    }
    return roles;
  }
}

/** Gathers the evidence of a whole text: one sign is enough for every mention of the name. */
export function whoIsWho(
  passages: readonly Parsed[],
  mentions: readonly Mention[],
  words: SpeechWords,
): Who {
  mentions.forEach((mention, number) => {
    mention.number = number;
  });
  const full = fullNamesOf(mentions, words.grammar.head);
  const gatherer = new Gatherer(full, words);
  for (const mention of mentions) {
    const parsed = passages[mention.passage];
    if (parsed) gatherer.add(parsed, mention);
  }
  settleGenders(gatherer.all, words);
  const known: (readonly Dossier[])[] = [];
  const of = (mention: Mention): readonly Dossier[] => {
    const before = known[mention.number];
    if (before) return before;
    const names = full.meant(mention);
    const all = names.map((one) => (one.words.length > 1 ? gatherer.of(one) : gatherer.named(one)));
    const different = all.length > 1 ? [...new Set(all)] : all;
    const agreeing = fitting(mention, different);
    const found = agreeing.length > 0 ? agreeing : different;
    known[mention.number] = found;
    return found;
  };
  return { all: gatherer.all, of };
}
