import type { APIRoute } from 'astro';
import { loadEdition } from '../../astro/load.ts';
import { fontFor } from '../../styles/font.ts';

const font = async () => fontFor((await loadEdition()).characters);

export const getStaticPaths = async () => [
  { params: { name: (await font()).name.replace(/\.woff2$/, '') } },
];

export const GET: APIRoute = async () => new Response(new Uint8Array((await font()).bytes));
