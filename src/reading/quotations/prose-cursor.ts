import { sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import type { Scope } from './scope.ts';

/** Prose that is read for the first time. */
interface Unread extends TokenSpan {
  /** From the start of its sentence. */
  whole: boolean;
}

/** How far the prose of a text is read, so that each sentence is read once. */
export class ProseCursor {
  /** The number of the paragraph that is being read. */
  passage = -1;
  /** The prose before this token of the paragraph is read. */
  #read = 0;

  /** True if a paragraph is read for the first time. */
  enter({ passage }: Scope): boolean {
    if (passage === this.passage) return false;
    this.passage = passage;
    this.#read = 0;
    return true;
  }

  /** The sentences not read before, up to a token that begins one. */
  *readTo({ sentences }: Scope, until: number): Generator<Unread> {
    while (this.#read < until) {
      const { from, to } = sentenceAt(sentences, this.#read);
      if (to <= this.#read || from >= until) return;
      yield { from: Math.max(from, this.#read), to, whole: from >= this.#read };
      this.#read = to;
    }
  }

  /** The beginning of a sentence, up to a token; `null` where it was read before. */
  readInside(from: number, to: number): TokenSpan | null {
    if (this.#read > from || to <= from) return null;
    this.#read = to;
    return { from, to };
  }

  /** Words in marks, and who said them, stand before a token. */
  pass({ passage }: Scope, until: number): void {
    this.passage = passage;
    this.#read = Math.max(this.#read, until);
  }
}
