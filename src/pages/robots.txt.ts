import type { APIRoute } from 'astro';
import { links } from '../astro/here.ts';

/** Everything may be read; where the pages are listed. By RFC 9309. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${links.fileUrl({ file: 'sitemap' })}\n`);
