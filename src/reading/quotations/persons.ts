import type { Language } from '../languages/language.ts';
import type { Parsed } from '../parsed.ts';
import { isMark } from '../tokens/token.ts';
import { Bodies, bodyNounsOf } from './bodies.ts';
import { bodyToldOf, ToldBodies } from './told-bodies.ts';
import { Holders } from './holders.ts';
import { roleToldBefore } from './late-names.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import { tellsGender, type People } from './people.ts';
import { isHuman } from './roles.ts';
import { rolesOf } from './roles-beside-names.ts';
import { shownGender } from './shown-genders.ts';

/** Which names are people, what the text shows of their gender, and who holds which office. */
export interface Persons {
  isPerson(mention: Mention): boolean;
  /** More than a verb of saying shows it: companies speak too. */
  isSurelyPerson(mention: Mention): boolean;
  genderOf(mention: Mention): Gender | null;
  /** Who may be called “the governor”. */
  holders: Holders;
  /** What the text calls a union, a bank, a firm. */
  told: ToldBodies;
  /** What may be called “the company”. */
  bodies: Bodies;
}

const QUOTES = '"“‘«„';

/** The age that stands beside a name, in digits: “Ann Bell, 34,”, “34-year-old Ann Bell”. */
function ageBeside({ tokens }: Parsed, mention: Mention, language: Language): string | null {
  if (mention.body) return null;
  const { measures } = language.figures.nouns;
  const led = language.names.ageLeaders.has(tokens[mention.to + 1]?.lower ?? '');
  const age = tokens[mention.to + (led ? 2 : 1)]?.text ?? '';
  const beyond = tokens[mention.to + 2];
  if (
    (mention.words.length > 1 || mention.opens || led) &&
    isMark(tokens[mention.to], ',') &&
    /^\d{1,2}$/.test(age) &&
    (led || isMark(beyond, ',.') || measures.has(beyond?.lower ?? ''))
  )
    return age;
  const aged =
    measures.has(tokens[mention.from - 3]?.lower ?? '') && isMark(tokens[mention.from - 2], '-');
  return aged ? (tokens[mention.from - 5]?.text ?? '') : null;
}

/** A title, a first name, an age or “who” beside it: only people have them. */
function showsPerson({ tokens }: Parsed, mention: Mention, { speech }: Language): boolean {
  if (mention.body) return false;
  if (mention.titled || mention.gender !== null) return true;
  const next = tokens[mention.to];
  const after = tokens[mention.to + 1];
  return (
    speech.who.has(next?.lower ?? '') || (isMark(next, ',') && speech.who.has(after?.lower ?? ''))
  );
}

/** A name of several words, or the last of them, beside a verb of saying: a person, or a body that speaks. */
function speaks(parsed: Parsed, mention: Mention, full: Mention, { speech }: Language): boolean {
  if (mention.body || full.words.length < 2) return false;
  const { tokens } = parsed;
  return (
    (parsed.kind !== 'headline' &&
      mention.titleFrom === 0 &&
      isMark(tokens[mention.to], ':') &&
      isMark(tokens[mention.to + 1], QUOTES)) ||
    speech.saying.has(tokens[mention.to]?.lower ?? '') ||
    speech.saying.has(tokens[mention.titleFrom - 1]?.lower ?? '') ||
    (speech.mayTag(tokens[mention.titleFrom - 1]?.lower ?? '') &&
      isMark(tokens[mention.titleFrom - 2], ',—–'))
  );
}

/** Gathers the evidence of a whole text: one sign is enough for every mention of the name. */
export function personsOf(
  passages: readonly Parsed[],
  mentions: readonly Mention[],
  people: People,
  language: Language,
): Persons {
  const shown = new Set<string>();
  const speakers = new Set<string>();
  const genders = new Map<string, Gender>();
  const holders = new Holders(language.speech);
  const bodies = new Bodies(language.speech);
  const toldBodies = new ToldBodies(language.speech);
  const met = new Set<string>();
  for (const mention of mentions) {
    const parsed = passages[mention.passage];
    if (!parsed) continue;
    const full = people.full(mention);
    const roles = rolesOf(parsed.tokens, mention, language);
    const age = ageBeside(parsed, mention, language);
    if (age !== null) holders.addAge(full, age);
    if (
      roles.some(({ head }) => language.speech.headFirst || isHuman(head, language.speech)) ||
      age !== null ||
      showsPerson(parsed, mention, language)
    )
      shown.add(full.name);
    const told = full.words.length > 1 ? shownGender(parsed, mention, language.speech) : null;
    if (told) shown.add(full.name);
    if (told && !genders.has(full.name)) genders.set(full.name, told);
    if (speaks(parsed, mention, full, language)) speakers.add(full.name);
    const own = tellsGender(mention, full) ? mention.gender : null;
    const gender = own ?? roles.find((role) => role.gender !== null)?.gender;
    if (gender && (own || !genders.has(full.name))) genders.set(full.name, gender);
    for (const role of roles) holders.add(full, role);
    for (const noun of bodyNounsOf(parsed.tokens, mention, language)) bodies.add(full, noun);
    const isNew =
      !met.has(full.name) && !roles.some(({ head }) => language.speech.offices.has(head));
    const late = isNew ? roleToldBefore(parsed, mention, language.speech) : null;
    if (late) holders.add(full, late);
    met.add(full.name);
    const body = bodyToldOf(parsed, mention, language.speech);
    if (body !== null) toldBodies.add(full, body);
  }
  return {
    isPerson: (mention) =>
      shown.has(people.full(mention).name) || speakers.has(people.full(mention).name),
    isSurelyPerson: (mention) => shown.has(people.full(mention).name),
    genderOf: (mention) => genders.get(people.full(mention).name) ?? null,
    ...{ holders, bodies, told: toldBodies },
  };
}
