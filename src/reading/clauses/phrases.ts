import type { Mention } from '../names/mention.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import { apposed, behindUnknown, modifies, owned } from './name-chains.ts';
import { headBehind, joinedBehind, tailEnd, tellsMore, thingEnd, viewEnd } from './phrase-ends.ts';
import type { Phrase } from './phrase.ts';
import { claimantAt, latterAt, objectRuler } from './pronouns.ts';
import { placed } from './placed.ts';
import {
  BREAK,
  DEFINITE,
  INDEFINITE,
  JOIN,
  NOUN,
  OWNER,
  PREPOSITION,
  PRONOUN,
  STRANGER,
} from './senses.ts';
import { Sight } from './sight.ts';
import type { SpeechWords } from './speech-words.ts';

/** Ties come when all phrases are known. */
const NO_VERBS: Phrase['verbs'] = [];

/** Looks for noun phrases in one passage. */
class PhraseFinder {
  readonly #sight: Sight;

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  all(): Phrase[] {
    const phrases: Phrase[] = [];
    for (let at = 0; at < this.#sight.tokens.length;) {
      const phrase = this.#sight.inMarks[at] ? null : this.#phraseAt(at, phrases.at(-1));
      const before = phrases.at(-1);
      if (phrase) phrase.to = tailEnd(this.#sight, phrase);
      if (phrase && before && tellsMore(this.#sight, phrase, before)) before.to = phrase.to;
      else if (phrase) phrases.push(placed(this.#sight, phrase, before));
      at = Math.max(at + 1, phrase?.to ?? 0);
    }
    return phrases;
  }

  #phraseAt(at: number, before: Phrase | undefined): Phrase | null {
    const token = this.#sight.tokens[at];
    const mention = this.#sight.named.get(at);
    if (mention) return this.#name(at, mention);
    // “To which 21 percent said”
    if (token?.kind === 'digits') return this.#thing(at);
    if (token?.kind !== 'word') return null;
    const view = viewEnd(this.#sight, at);
    if (view > at) {
      const { lower } = token;
      return this.#make('pronoun', at, view, lower, { sort: null, view: true, ruler: lower });
    }
    if (!this.#sight.is(at, PRONOUN | STRANGER | OWNER | DEFINITE | INDEFINITE | NOUN)) return null;
    if (this.#sight.isClitic(at, before)) return null;
    const latter = latterAt(this.#sight, at);
    if (latter) return this.#make('pronoun', at, latter.to, latter.head, latter.more);
    const { lower } = token;
    const sort = this.#sight.words.pronouns.get(lower);
    // “(I-Vt.)”
    if (
      sort !== undefined &&
      touches(this.#sight.tokens[at + 1]) &&
      isMark(this.#sight.tokens[at + 1], '-')
    )
      return null;
    if (sort !== undefined) {
      const ruler = this.#ruler(at) || objectRuler(this.#sight, at);
      return this.#make('pronoun', at, at + 1, lower, { sort, ruler });
    }
    if (this.#sight.is(at, STRANGER)) {
      const whole = this.#sight.is(at, INDEFINITE) ? this.#determined(at, true) : null;
      // “Some said”, but “in einer Mitteilung”: a noun with a capital stands behind its article.
      const isWhole = whole && (whole.kind !== 'thing' || this.#sight.words.nounsHaveCapitals);
      return isWhole ? whole : this.#make('unnamed', at, at + 1, lower);
    }
    if (this.#sight.isRelative(at)) return null;
    if (this.#sight.is(at, OWNER | DEFINITE | INDEFINITE))
      return this.#determined(at, this.#sight.is(at, OWNER) || !this.#sight.is(at, DEFINITE));
    if (this.#sight.isNoun(at)) return this.#bare(at);
    return null;
  }

  /** “Escreveu a clientes”: before several, an article of one that may be a preposition as well is that. */
  #ruledBy(article: number): Pick<Phrase, 'ruler'> | undefined {
    const isOfOne = (this.#sight.words.definite.get(this.#sight.lower(article)) ?? null) !== null;
    if (!isOfOne || !this.#sight.is(article, PREPOSITION)) return undefined;
    return { ruler: this.#sight.lower(article) };
  }

  /** “Ann Bell”, “Ann Bell’s spokesman”, “the Bell campaign’s Tom Reed”: the last name of such a chain. */
  #name(at: number, first: Mention): Phrase {
    let mention = first;
    for (let next = owned(this.#sight, mention); next; next = owned(this.#sight, mention))
      mention = next;
    const head = mention.plain.at(-1) ?? '';
    return this.#make('name', at, mention.to, head, {
      mention,
      modifies: modifies(this.#sight, at, mention),
    });
  }

  #determined(at: number, isNew: boolean): Phrase | null {
    const attribute = this.#sight.attributeEnd(at);
    // “Die in Bern geborene Polo”: what follows it belongs to the article before.
    const told = attribute < 0 ? null : this.#determined(attribute, isNew);
    if (told) {
      const gender = this.#sight.words.definite.get(this.#sight.lower(at)) ?? told.gender;
      return { ...told, gender, from: at, ruler: this.#ruler(at) };
    }
    const named = this.#sight.named.get(at + 1);
    const head = headBehind(this.#sight, at);
    if (head < 0 || (named && named.to > head)) {
      const whole = named ?? behindUnknown(this.#sight, at);
      if (whole) return this.#name(at, whole);
      const joined = joinedBehind(this.#sight, at);
      if (joined?.named) return this.#name(at, joined.named);
      if (joined?.thing !== undefined) return this.#make('thing', at, joined.to, joined.thing);
      if (joined) {
        const gender = this.#sight.genderBehind(at, joined.to - 1);
        return this.#make(isNew ? 'unnamed' : 'role', at, joined.to, joined.age, { gender });
      }
      const claimant = claimantAt(this.#sight, at);
      if (claimant) return this.#make('pronoun', at, at + 1, this.#sight.lower(at), claimant);
      return this.#thing(at);
    }
    const noun = this.#sight.words.singular(this.#sight.lower(head));
    const isMany = noun !== this.#sight.lower(head);
    // “One of the bakers, Lena Horvat, said”: one name tells not who several are; but “mit dem Präsidenten Beck”.
    const isOfOne = !isMany || this.#sight.words.nounsHaveCapitals;
    const known = isOfOne ? apposed(this.#sight, at, head) : null;
    if (known) return this.#name(at, known);
    const isPerson = this.#sight.words.isPeopleNoun(noun);
    const gender =
      this.#sight.words.definite.get(this.#sight.lower(at)) ??
      this.#sight.words.genderOf(noun) ??
      this.#sight.genderBehind(at, head);
    const office = this.#sight.words.officeOfTwo(this.#sight.lower(head - 1), noun) ?? noun;
    const isTheirs = this.#sight.is(at, OWNER) || (isPerson && this.#sight.isOfSomebody(head + 1));
    const isOther = isNew || isTheirs || (isMany && isPerson);
    const kind = isOther ? 'unnamed' : isPerson ? 'role' : 'body';
    return this.#make(kind, at, head + 1, office, {
      gender,
      ...(isTheirs && isPerson && !isMany ? { owned: true } : {}),
      ...(isMany ? this.#ruledBy(at) : undefined),
    });
  }

  #thing(article: number): Phrase | null {
    const to = thingEnd(this.#sight, article);
    return to < 0 ? null : this.#make('thing', article, to, this.#sight.lower(to - 1));
  }

  /** “Officials said”, “spokesman Tom Reed”, “engineer Olga Brandt”. */
  #bare(at: number): Phrase {
    let head = at;
    while (this.#sight.isNoun(head + 1) && this.#sight.words.grammar.head === 'last') head++;
    const beside = this.#sight.named.get(head + 1);
    const isOffice = this.#sight.is(head + 1, PREPOSITION) && isCapitalised(this.#sight.tokens[at]);
    const known = isOffice ? apposed(this.#sight, at, head) : beside;
    if (known && !known.possessive) return this.#name(at, known);
    return this.#make('unnamed', at, head + 1, this.#sight.words.singular(this.#sight.lower(head)));
  }

  #ruler(at: number): string {
    if (!this.#sight.is(at - 1, PREPOSITION))
      return this.#sight.isGenitive(at) || this.#sight.isContracted(at)
        ? this.#sight.lower(at)
        : '';
    // “As Ann Bell, of the museum, noted”: a clause begins there.
    // “…, and Ann Bell noted”, too.
    const opens =
      this.#sight.is(at - 1, BREAK | JOIN) && this.#sight.tokens[at - 2]?.kind !== 'word';
    return opens ? '' : this.#sight.lower(at - 1);
  }

  #make(
    kind: Phrase['kind'],
    from: number,
    to: number,
    head: string,
    more?: Partial<Phrase>,
  ): Phrase {
    const first = kind === 'name' ? this.#sight.attributeFrom(from) : from;
    const phrase: Phrase = {
      number: -1,
      kind,
      from: first,
      to,
      head,
      mention: null,
      sort: null,
      gender: null,
      ruler: more?.ruler ?? this.#ruler(first),
      modifies: false,
      verbs: NO_VERBS,
    };
    return more ? Object.assign(phrase, more) : phrase;
  }
}

/** The noun phrases of a passage that stand outside quotation marks, in order. */
export function phrasesOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  inMarks: readonly number[],
  senses: readonly number[],
  words: SpeechWords,
): Phrase[] {
  return new PhraseFinder(new Sight(tokens, mentions, inMarks, senses, words)).all();
}
