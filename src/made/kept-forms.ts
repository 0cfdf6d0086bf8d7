import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../by-code-unit.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import type { keptForms } from '../formats/kept/forms.ts';
import { keptHtml } from '../formats/kept/html/page.ts';
import { keptStory, type KeptStory } from '../formats/kept/kept-story.ts';
import { keptMarkdown } from '../formats/kept/markdown.ts';
import { keptText } from '../formats/kept/text.ts';
import { site } from '../site.ts';
import type { Story } from '../story/types.ts';
import { bookMadeFrom, keptEpub } from './kept-books.ts';
import { keptDress } from './kept-dress.ts';
import { digestOf } from '../cache/digest.ts';
import { made, packages } from '../cache/cache.ts';

/** What a form is written from. */
interface Wanted {
  story: Story;
  kept: KeptStory;
}

interface Writer {
  /** What else the bytes depend on, beside the story and our code. */
  madeFrom?: (story: Story) => Promise<unknown>;
  write: (wanted: Wanted) => string | Promise<string | Uint8Array>;
}

type Form = (typeof keptForms)[number];

const writers: Record<Form, Writer> = {
  html: {
    madeFrom: async () => (await keptDress()).hash,
    write: async ({ kept }) => keptHtml(kept, await keptDress()),
  },
  epub: {
    madeFrom: bookMadeFrom,
    write: ({ kept, story }) => keptEpub(kept, story),
  },
  txt: { write: ({ kept }) => keptText(kept) },
  md: { write: ({ kept }) => keptMarkdown(kept) },
};

/** The source of all that writes forms, by file: what makes other bytes of the same story. */
export const writing = import.meta.glob<string>(
  [
    '../formats/{kept/**/*,feeds/feed-id,checksums,xml-document}.ts',
    '../front-matter/dates.ts',
    '../story/last-change.ts',
    '../telling/{figure-parts,notes,references,running-text,sentence-parts}.ts',
    '../wording/**/*.ts',
    './kept-*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

let code: Promise<string> | undefined;

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

/** A story in one form: written once, then kept until the story or what writes it changes. */
export async function keptForm(story: Story, form: Form): Promise<Uint8Array> {
  const { madeFrom, write } = writers[form];
  return keptUnder(form, [await keptDigest(story), await madeFrom?.(story)], async () =>
    write({ story, kept: await keptOf(story) }),
  );
}

async function keptOf(story: Story): Promise<KeptStory> {
  const { edition } = await loadEdition();
  return keptStory(edition, story, { site, links });
}

/** What is written once, then kept until the value that it is written from changes, or the code that writes. */
export async function keptUnder(
  name: string,
  value: unknown,
  write: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<Uint8Array> {
  code ??= digestOfCode();
  const key = digestOf([await code, JSON.stringify(value)]).slice(0, 32);
  return made(`kept-${name}-${key}`, async () => {
    const written = await write();
    return typeof written === 'string' ? Buffer.from(written) : written;
  });
}

/** Of our own code, and of the versions of all packages. */
async function digestOfCode(): Promise<string> {
  const sources = Object.entries(writing).sort(([a], [b]) => byCodeUnit(a, b));
  const versions = await readFile(join(packages(), '.package-lock.json')).catch(() => '');
  return digestOf([...sources.flat(), versions]);
}
