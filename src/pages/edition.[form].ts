import type { APIRoute } from 'astro';
import { wholeArchive, wholeBook } from '../made/kept-editions.ts';

interface Whole {
  bytes: Uint8Array;
  type: string;
}

/** The whole edition in both forms; none where no story is published. */
export async function getStaticPaths() {
  const forms = [
    { form: 'epub', type: 'application/epub+zip', bytes: await wholeBook() },
    { form: 'zip', type: 'application/zip', bytes: await wholeArchive() },
  ];
  return forms.flatMap(({ form, type, bytes }) =>
    bytes === null ? [] : [{ params: { form }, props: { bytes, type } }],
  );
}

export const GET: APIRoute<Whole> = ({ props: { bytes, type } }) =>
  new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
