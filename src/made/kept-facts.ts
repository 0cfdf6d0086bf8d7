import { createHash } from 'node:crypto';
import type { KeptForm } from '../addresses.ts';
import type { Story } from '../story/types.ts';
import { keptForm, keptForms } from './kept-forms.ts';

/** How large a file is, and the sum by which its bytes can be held to ours. */
export interface FileFacts {
  bytes: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

const known = new WeakMap<Story, Promise<ReadonlyMap<KeptForm, FileFacts>>>();

/** The forms of a story with their sizes and sums, in the order in which they are offered. */
export function keptFacts(story: Story): Promise<ReadonlyMap<KeptForm, FileFacts>> {
  const facts = known.get(story) ?? look(story);
  known.set(story, facts);
  return facts;
}

/** The size and the sum of a file’s bytes. */
export function factsOf(bytes: Uint8Array | string): FileFacts {
  return {
    bytes: Buffer.byteLength(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function look(story: Story): Promise<ReadonlyMap<KeptForm, FileFacts>> {
  const facts = new Map<KeptForm, FileFacts>();
  for (const form of keptForms) facts.set(form, factsOf(await keptForm(story, form)));
  return facts;
}
