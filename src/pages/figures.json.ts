import type { APIRoute } from 'astro';
import { publishedStories } from '../edition/edition.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { figuresData, figuresJson } from '../formats/data/figures-data.ts';
import { site } from '../site.ts';

/** Every figure of the edition. */
export const GET: APIRoute = async () => {
  const { edition } = await loadEdition();
  const document = figuresData(edition, publishedStories(edition), { site, links }, null);
  return new Response(figuresJson(document));
};
