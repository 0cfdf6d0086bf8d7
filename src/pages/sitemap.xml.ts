import type { APIRoute } from 'astro';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { sitemap } from '../formats/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap((await loadEdition()).edition, links));
