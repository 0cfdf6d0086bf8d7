import type { APIRoute } from 'astro';
import { links } from '../../../astro/here.ts';
import { loadEdition } from '../../../astro/load.ts';
import { fileOfEach } from '../../../astro/story-files.ts';
import { figuresCsv } from '../../../formats/data/figures-csv.ts';
import { figuresData, figuresJson } from '../../../formats/data/figures-data.ts';
import { site } from '../../../site.ts';
import type { Story } from '../../../story/types.ts';

const written = { csv: figuresCsv, json: figuresJson };

/** The figures of every published story that has any, in both forms. */
export async function getStaticPaths() {
  const files = await fileOfEach();
  return files
    .filter(({ props: { story } }) => story.figures.length > 0)
    .flatMap(({ params, props }) =>
      (['csv', 'json'] as const).map((form) => ({
        params: { ...params, form },
        props: { ...props, form },
      })),
    );
}

export const GET: APIRoute<{ story: Story; form: keyof typeof written }> = async ({
  props: { story, form },
}) => {
  const { edition } = await loadEdition();
  return new Response(written[form](figuresData(edition, [story], { site, links }, story.slug)));
};
