import type { APIRoute } from 'astro';
import { ico } from '../formats/icons/ico.ts';
import { drawIcon } from '../made/draw-icon.ts';

const pixels = 32;

/** Pages hold their icon; this is for those who ask for `favicon.ico` whatever a page says. */
export const GET: APIRoute = async () =>
  new Response(ico(await drawIcon(pixels, { ground: false }), pixels).slice());
