import { contentFiles } from '../../src/content-folder/content-files.ts';
import { addresses } from '../../src/addresses.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { epub } from '../../src/formats/kept/epub/epub.ts';
import { storyBook } from '../../src/formats/kept/epub/story-book.ts';
import { keptHtml } from '../../src/formats/kept/html/page.ts';
import { keptStory, type KeptStory } from '../../src/formats/kept/kept-story.ts';
import { keptMarkdown } from '../../src/formats/kept/markdown.ts';
import { keptText } from '../../src/formats/kept/text.ts';
import { site } from '../../src/site.ts';
import type { Story } from '../../src/story/types.ts';

/** As much as the stylesheet with the font in it. */
const dress = { css: 'a'.repeat(45_000), hash: 'hash', fontFrom: 'data:', icon: 'data:,' } as const;

/** As large as the font and the cover of a book, which are made once and put in as they are. */
const font = { bytes: new Uint8Array(34_000), licence: 'a'.repeat(4500) };
const cover = { png: new Uint8Array(65_000), width: 1200, height: 1600, alt: 'Cover' };

const forms: Record<string, (kept: KeptStory, story: Story) => unknown> = {
  html: (kept) => keptHtml(kept, dress, () => ''),
  epub: (kept, story) => epub(storyBook(kept, story, cover, new Map()), font),
  txt: keptText,
  md: keptMarkdown,
};

const warmUp = 40;
const rounds = 60;

/** What a form costs, the reckoning of what it prints among it. */
interface FormCost {
  form: string;
  /** Of one core, code warm. */
  milliseconds: number;
}

/** What each form of the story with the most figures costs. */
export async function formCosts(): Promise<FormCost[]> {
  const { files } = await contentFiles(new URL('../../content', import.meta.url).pathname);
  const { edition } = readEdition(files);
  const [story] = edition.stories.toSorted((a, b) => b.figures.length - a.figures.length);
  if (!story) throw new Error('The edition has no story');
  const place = { site, links: addresses(site) };
  return Object.entries(forms).map(([form, write]) => ({
    form,
    milliseconds: ofOneCore(() => {
      write(keptStory(edition, story, place), story);
    }),
  }));
}

/** The median of rounds, in time of the processor: of a busy machine the clock says little. */
function ofOneCore(work: () => void): number {
  for (let round = 0; round < warmUp; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
