import type { APIRoute } from 'astro';
import { keptFileName } from '../../../addresses.ts';
import { publishedStories } from '../../../edition/edition.ts';
import { loadEdition } from '../../../edition/load.ts';
import { keptForms, mediaTypeOf } from '../../../formats/kept/forms.ts';
import { keptForm } from '../../../made/kept-forms.ts';
import type { Story } from '../../../story/types.ts';

/** Every published story in every form in which it can be taken away. */
export async function getStaticPaths() {
  const { edition } = await loadEdition();
  return publishedStories(edition).flatMap((story) =>
    keptForms.map((form) => ({
      params: { slug: story.slug, file: keptFileName(story.slug, form) },
      props: { story, form },
    })),
  );
}

export const GET: APIRoute<{ story: Story; form: (typeof keptForms)[number] }> = async ({
  props: { story, form },
}) =>
  new Response(new Uint8Array(await keptForm(story, form)), {
    headers: { 'Content-Type': mediaTypeOf[form] },
  });
