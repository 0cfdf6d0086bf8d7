import type { APIRoute } from 'astro';
import { siteFont } from '../../made/font.ts';

/** The licence of the type asks to be given with every copy of it. */
export const GET: APIRoute = async () => new Response((await siteFont()).licence);
