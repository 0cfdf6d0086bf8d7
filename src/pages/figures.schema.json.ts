import type { APIRoute } from 'astro';
import { links } from '../astro/here.ts';
import { figuresSchema } from '../formats/data/figures-schema.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => new Response(figuresSchema({ site, links }));
