import { readStoryData } from '../../front-matter/read-story-data.ts';
import type { StoryData } from '../../front-matter/story-data.ts';
import { type Prose, proseOf } from '../../markdown/prose.ts';
import { languageOf } from '../../reading/languages/index.ts';
import type { Span } from '../../reading/types.ts';
import { type Places, placesIn } from '../../story/places.ts';
import { headPassages } from '../../story/prose/prose-reading.ts';
import { readProse } from '../../story/read-prose.ts';
import type { Story } from '../../story/types.ts';

/** A figure or a quotation of a story, and its entry in the front matter. */
export interface Item {
  id: string;
  passage: number;
  marked: Span;
  entry: readonly ['figures' | 'quotations', number] | null;
}

/** A story with the text that it was read from. */
export interface ReadText {
  story: Story;
  data: StoryData;
  body: string;
  prose: Prose;
  places: Places;
  /** Those of each passage. */
  sentences: readonly (readonly Span[])[];
  items: readonly Item[];
}

/** Reads the text of a story once more, for what a story does not keep of it; `null` where its front matter cannot be read. */
export function readText(story: Story, source: string): ReadText | null {
  const { data, body, placeOf } = readStoryData(story.file, source);
  const language = languageOf(story.lang);
  if (data === null || language === null) return null;
  const prose = proseOf(body.text);
  const { passages } = prose;
  const places = placesIn(story.file, { body, placeOf }, passages);
  const heads = headPassages(data);
  const { reading, matched } = readProse({ heads, passages }, language, data, places);
  const itemsOf = (list: 'figures' | 'quotations'): Item[] =>
    story[list].map(({ id, passage, marked }, order) => {
      const index = matched[list].matches[order];
      return { id, passage, marked, entry: index === undefined ? null : [list, index] };
    });
  return {
    ...{ story, data, prose, places, body: body.text },
    sentences: reading.sentences,
    items: [...itemsOf('figures'), ...itemsOf('quotations')],
  };
}
