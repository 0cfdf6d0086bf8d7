import type { APIRoute } from 'astro';
import { links } from '../edition/here.ts';
import { loadEdition } from '../edition/load.ts';
import { sitemap } from '../formats/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap((await loadEdition()).edition, links));
