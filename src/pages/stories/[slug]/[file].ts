import type { APIRoute } from 'astro';
import { keptFileName, type KeptForm } from '../../../addresses.ts';
import { fileOfEach } from '../../../astro/story-files.ts';
import { keptForms, mediaTypeOf } from '../../../formats/kept/forms.ts';
import { keptForm } from '../../../made/kept-forms.ts';
import type { Story } from '../../../story/types.ts';

/** Every published story in every form in which it can be taken away. */
export async function getStaticPaths() {
  const files = await fileOfEach();
  return files.flatMap(({ params: { slug }, props }) =>
    keptForms.map((form) => ({
      params: { slug, file: keptFileName(slug, form) },
      props: { ...props, form },
    })),
  );
}

export const GET: APIRoute<{ story: Story; form: KeptForm }> = async ({ props: { story, form } }) =>
  new Response(new Uint8Array(await keptForm(story, form)), {
    headers: { 'Content-Type': mediaTypeOf[form] },
  });
