import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { Role } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';

/** Somebody, by the full name, and what a text calls them. */
interface Holder {
  mention: Mention;
  role: Role;
}

/** More people than this with one office tell nobody apart. */
const MOST_HOLDERS = 16;

/** Who holds which office in a text. */
export class Holders {
  readonly #offices: ReadonlyMap<string, ReadonlySet<number>>;
  readonly #laterNames: ReadonlyMap<string, ReadonlySet<number>>;
  readonly #isCalling: (word: string) => boolean;
  readonly #isOrigin: (word: string) => boolean;
  readonly #byHead = new Map<string, Holder[]>();
  readonly #byOffice = new Map<number, Holder[]>();
  readonly #officesOf = new Map<string, Set<number>>();
  readonly #ages = new Map<string, string>();
  readonly #byAge = new Map<string, Mention[]>();

  constructor({ offices, laterNames, isCalling, isOrigin }: SpeechWords) {
    this.#offices = offices;
    this.#laterNames = laterNames;
    this.#isCalling = isCalling;
    this.#isOrigin = isOrigin;
  }

  add(mention: Mention, role: Role): void {
    const shelves = [this.#shelf(this.#byHead, role.head)];
    const own = this.#officesOf.get(mention.name) ?? new Set<number>();
    if (!this.#isOrigin(role.head)) this.#officesOf.set(mention.name, own);
    for (const office of this.#offices.get(role.head) ?? []) {
      own.add(office);
      shelves.push(this.#shelf(this.#byOffice, office));
    }
    for (const shelf of shelves) if (shelf.length < MOST_HOLDERS) shelf.push({ mention, role });
  }

  /** Somebody’s age, in digits. */
  addAge(mention: Mention, age: string): void {
    if (this.#ages.has(mention.name)) return;
    this.#ages.set(mention.name, age);
    this.#shelf(this.#byAge, age).push(mention);
  }

  /** Those of whom the text tells this age. */
  aged(age: string): readonly Mention[] {
    return this.#byAge.get(age) ?? [];
  }

  #shelf<Key, Kept>(shelves: Map<Key, Kept[]>, key: Key): Kept[] {
    const shelf = shelves.get(key) ?? [];
    shelves.set(key, shelf);
    return shelf;
  }

  /** Those who may be meant by a role: who are called so, else who hold an office that goes by that word too. */
  of(role: Role, genderOf: (mention: Mention) => Gender | null): Mention[] {
    const isOfGender = (holder: Holder): boolean => {
      const gender = genderOf(holder.mention);
      return gender === null || role.gender === null || gender === role.gender;
    };
    const fits = (holder: Holder): boolean => {
      if (!isOfGender(holder)) return false;
      const own = holder.role.of;
      // “La portavoz, Ana Polo”, later “la portavoz de Vox”: who is of something else is likely somebody else.
      const mayBeOfThat = own.size === 0 && !role.isOfName;
      return role.of.size === 0 || mayBeOfThat || !own.isDisjointFrom(role.of);
    };
    const same = (this.#byHead.get(role.head) ?? []).filter(fits);
    const isOfThat = (holder: Holder): boolean =>
      role.of.size === 0 || holder.role.of.size === 0 || !holder.role.of.isDisjointFrom(role.of);
    const found =
      same.length > 0
        ? same
        : [...(this.#laterNames.get(role.head) ?? [])]
            .flatMap((office) => this.#byOffice.get(office) ?? [])
            .filter((holder) => fits(holder) && isOfThat(holder))
            .concat(this.#calledWhole(role).filter((holder) => isOfGender(holder)));
    return [...new Map(found.map(({ mention }) => [mention.name, mention])).values()];
  }

  /** “La secretaria de Estado”: those whose office goes by the head and what it is of together. */
  #calledWhole({ head, of }: Role): Holder[] {
    return [...of]
      .flatMap((word) => [...(this.#laterNames.get(`${head}+${word}`) ?? [])])
      .flatMap((office) => this.#byOffice.get(office) ?? []);
  }

  /** True if the text tells that somebody holds an office, by this very word. */
  holds(mention: Mention, head: string): boolean {
    return (this.#byHead.get(head) ?? []).some((holder) => holder.mention.name === mention.name);
  }

  /** True if the text tells what somebody is. */
  isKnown(mention: Mention): boolean {
    return this.#officesOf.has(mention.name);
  }

  /** True if the text tells an office of somebody. */
  hasOffice(mention: Mention): boolean {
    return (this.#officesOf.get(mention.name)?.size ?? 0) > 0;
  }

  /** True if somebody is known to hold an office, but none that goes by this word, or to be of another age. */
  isOther(mention: Mention, role: Role, age: string | null): boolean {
    if (age !== null && this.#ages.has(mention.name)) return this.#ages.get(mention.name) !== age;
    if (this.#isCalling(role.head)) return false;
    const own = this.#officesOf.get(mention.name);
    const offices = this.#offices.get(role.head);
    return (
      own !== undefined && own.size > 0 && offices !== undefined && own.isDisjointFrom(offices)
    );
  }
}
