import { join } from 'node:path';
import type { KeptForm } from '../../addresses.ts';
import { links } from '../../astro/here.ts';
import { loadEdition } from '../../astro/load.ts';
import { codeAndPackagesOf } from '../../cache/code-of.ts';
import { digestOf } from '../../cache/digest.ts';
import { storyCover } from '../../formats/cards/values/cover.ts';
import type { PictureBytes } from '../../formats/kept/kept-pictures.ts';
import { keptStory, type KeptStory } from '../../formats/kept/kept-story.ts';
import { pagesLinked } from '../../formats/kept/relinked.ts';
import { plainPicture } from '../../pictures/encoded.ts';
import { site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import { coverName, drawnCover } from '../drawn/covers.ts';
import { siteFont } from '../loaded/font.ts';
import { keptDress } from './dress.ts';
import * as writers from './writers.ts';

interface Form {
  /** What else the bytes depend on, beside the story and the code that writes them. */
  madeFrom?: (story: Story) => Promise<unknown>;
  write: (kept: KeptStory, story: Story) => string | Promise<string | Uint8Array>;
}

const forms: Record<KeptForm, Form> = {
  html: {
    madeFrom: async (story) => (await keptDress(story)).digest,
    write: async (kept, story) =>
      writers.html(kept, (await keptDress(story)).dress, await bytesOf(kept)),
  },
  epub: {
    madeFrom: async (story) => [await coverName(storyCover(story, site)), (await siteFont()).name],
    write: async (kept, story) =>
      writers.epub(
        kept,
        story,
        await drawnCover(storyCover(story, site)),
        await siteFont(),
        await bytesOf(kept),
      ),
  },
  txt: { write: writers.txt },
  md: { write: writers.md },
};

/** What tells whether a story prints the same as it did. */
interface Mark {
  /** Of a story and of all that a kept form of it prints. */
  digest: string;
  /** The addresses of pages that it leads to. */
  pages: readonly string[];
}

const marks = new WeakMap<Story, Promise<Mark>>();

/** To reckon what a story prints costs more than to read what was written from it, and every form asks. */
export function markOf(story: Story): Promise<Mark> {
  const mark =
    marks.get(story) ??
    keptOf(story).then((kept) => ({
      digest: digestOf([JSON.stringify([story, kept])]),
      pages: pagesLinked(kept),
    }));
  marks.set(story, mark);
  return mark;
}

/** A story in one form, which is another when the story or what writes it changes. */
export async function keptForm(story: Story, form: KeptForm): Promise<Written> {
  const { madeFrom, write } = forms[form];
  const value = [(await markOf(story)).digest, await madeFrom?.(story)];
  return writtenBy(form, value, async () => write(await keptOf(story), story));
}

/** The story whose forms are being written; all at once would be too much to remember. */
let last: { story: Story; kept: KeptStory } | null = null;

/** All that a kept form of a story prints. */
export async function keptOf(story: Story): Promise<KeptStory> {
  const { edition } = await loadEdition();
  if (last?.story !== story) last = { story, kept: keptStory(edition, story, { site, links }) };
  return last.kept;
}

/** The pictures of a story, encoded once for all forms. */
export async function bytesOf({ pictures }: KeptStory): Promise<PictureBytes> {
  const { edition } = await loadEdition();
  const bytes = new Map<string, Uint8Array>();
  for (const { file, name } of pictures) {
    const picture = edition.pictures.get(file);
    if (picture) bytes.set(name, await plainPicture(file, picture));
  }
  return bytes;
}

/** What is written once, and then kept. */
export interface Written {
  /** Changes with what it is written from, and with the code that writes. */
  key: string;
  write: () => Promise<Uint8Array>;
}

/** What is written from a value by one of our writers, which is as new as both are. */
export async function writtenBy(
  writer: keyof typeof writers,
  value: unknown,
  write: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<Written> {
  const code = await codeAndPackagesOf(join(import.meta.dirname, 'writers.ts'), writer);
  const key = digestOf([code, JSON.stringify(value)]).slice(0, 32);
  return { key, write: async () => Buffer.from(await write()) };
}
