import { join } from 'node:path';
import type { KeptForm } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { cached } from '../cache/cache.ts';
import { codeAndPackagesOf } from '../cache/code-of.ts';
import { digestOf } from '../cache/digest.ts';
import { storyCover } from '../formats/cards/values/cover.ts';
import { keptStory, type KeptStory } from '../formats/kept/kept-story.ts';
import { site } from '../site.ts';
import type { Story } from '../story/types.ts';
import { coverName, drawnCover } from './covers.ts';
import { siteFont } from './font.ts';
import { keptDress, keptDressDigest } from './kept-dress.ts';
import * as writers from './writers.ts';

interface Form {
  /** What else the bytes depend on, beside the story and the code that writes them. */
  madeFrom?: (story: Story) => Promise<unknown>;
  write: (kept: KeptStory, story: Story) => string | Promise<string | Uint8Array>;
}

const forms: Record<KeptForm, Form> = {
  html: {
    madeFrom: keptDressDigest,
    write: async (kept) => writers.html(kept, await keptDress()),
  },
  epub: {
    madeFrom: async (story) => [await coverName(storyCover(story, site)), (await siteFont()).name],
    write: async (kept, story) =>
      writers.epub(kept, story, await drawnCover(storyCover(story, site)), await siteFont()),
  },
  txt: { write: writers.txt },
  md: { write: writers.md },
};

const digests = new WeakMap<Story, Promise<string>>();

/**
 * A digest of a story and of all that a kept form of it prints. To reckon that costs more than to read what was
 * written from it, and every form asks.
 */
export function keptDigest(story: Story): Promise<string> {
  const digest =
    digests.get(story) ?? keptOf(story).then((kept) => digestOf([JSON.stringify([story, kept])]));
  digests.set(story, digest);
  return digest;
}

/** A story in one form: written once, then cached until the story or what writes it changes. */
export async function keptForm(story: Story, form: KeptForm): Promise<Written> {
  const { madeFrom, write } = forms[form];
  const value = [await keptDigest(story), await madeFrom?.(story)];
  return writtenOnce(form, form, value, async () => write(await keptOf(story), story));
}

async function keptOf(story: Story): Promise<KeptStory> {
  const { edition } = await loadEdition();
  return keptStory(edition, story, { site, links });
}

/** What is written once, and then cached. */
export interface Written {
  /** Changes with what it is written from, and with the code that writes. */
  key: string;
  bytes: () => Promise<Uint8Array>;
}

/**
 * What is written once, then cached until the value that it is written from changes, or the code that writes.
 * @param name says in the cache what it is
 */
export async function writtenOnce(
  name: string,
  writer: keyof typeof writers,
  value: unknown,
  write: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<Written> {
  const code = await codeAndPackagesOf(join(import.meta.dirname, 'writers.ts'), writer);
  const key = digestOf([code, JSON.stringify(value)]).slice(0, 32);
  const bytes = () =>
    cached(`kept-${name}-${key}`, async () => {
      const written = await write();
      return typeof written === 'string' ? Buffer.from(written) : written;
    });
  return { key, bytes };
}
