import type { APIRoute } from 'astro';
import { siteFont } from '../../made/font.ts';

export const getStaticPaths = async () => [
  { params: { name: (await siteFont()).name.replace(/\.woff2$/, '') } },
];

export const GET: APIRoute = async () => new Response(new Uint8Array((await siteFont()).bytes));
