import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { ProseCursor } from './prose-cursor.ts';

/** Of somebody without a name, what the text shows; `joint` where it names several. */
type Shown = Gender | 'joint' | null;

/** Whom a text speaks of: a name; `nobody` for somebody without one. */
export class CurrentTopic {
  readonly #cursor: ProseCursor;
  #mention: Mention | 'nobody' | null = null;
  #shown: Shown = null;
  /** The paragraph that last told or went on with it. */
  #passage = -1;

  constructor(cursor: ProseCursor) {
    this.#cursor = cursor;
  }

  set(mention: Mention | 'nobody' | null, shown: Shown = null): void {
    this.#mention = mention;
    this.#shown = shown;
    this.goOn();
  }

  /** Somebody without a name speaks: whoever the paragraph has told of, if that is nobody either. */
  setUnnamed(): void {
    this.set('nobody', this.#mention === 'nobody' && this.isToldHere ? this.#shown : null);
  }

  /** The paragraph that is being read goes on with it. */
  goOn(): void {
    this.#passage = this.#cursor.passage;
  }

  /** By name, if it was told of in this paragraph or in the one before. */
  get named(): Mention | null {
    const mention = this.#mention === 'nobody' ? null : this.#mention;
    return this.#passage >= this.#cursor.passage - 1 ? mention : null;
  }

  get isToldHere(): boolean {
    return this.#mention !== null && this.#passage === this.#cursor.passage;
  }

  /** True if this paragraph speaks of somebody by name. */
  get isNamedHere(): boolean {
    return this.named !== null && this.isToldHere;
  }

  /** “Un vecino lo vio. «…», dijo él”, but not “dijo ella”. */
  isUnnamed(pronoun: string): boolean {
    const mayBe = this.#shown === null || this.#shown === pronoun;
    return this.#mention === 'nobody' && this.isToldHere && mayBe;
  }

  /** True if nobody else was told of since somebody spoke, who may have no name. */
  isStill(speaker: Mention | null): boolean {
    if (this.#mention === 'nobody') return speaker === null;
    return this.#mention?.name === speaker?.name;
  }
}
