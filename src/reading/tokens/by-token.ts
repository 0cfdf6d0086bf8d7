/**
 * Something that stands at some tokens of a passage, found by their numbers: a row, since nearly every token is asked
 * for it.
 */
export class ByToken<Item> {
  readonly #row: (Item | undefined)[];

  /** @param length how many tokens the passage has; something may stand behind the last */
  constructor(length: number) {
    this.#row = new Array<Item | undefined>(length + 1);
  }

  get(at: number): Item | undefined {
    return this.#row[at];
  }

  has(at: number): boolean {
    return this.#row[at] !== undefined;
  }

  set(at: number, item: Item): void {
    this.#row[at] = item;
  }
}
