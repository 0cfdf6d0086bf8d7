import type { APIRoute } from 'astro';
import { links } from '../../../edition/here.ts';
import { loadEdition } from '../../../edition/load.ts';
import { fileOfEachWithFigures } from '../../../edition/story-files.ts';
import { figuresCsv } from '../../../formats/data/figures-csv.ts';
import { figuresData } from '../../../formats/data/figures-data.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

export const getStaticPaths = fileOfEachWithFigures;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) => {
  const { edition } = await loadEdition();
  return new Response(figuresCsv(figuresData(edition, [story], { site, links }, story.slug)));
};
