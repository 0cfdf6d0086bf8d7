import type { APIRoute } from 'astro';
import { links } from '../astro/here.ts';
import { webManifest } from '../formats/web-manifest.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => new Response(webManifest({ site, links }));
