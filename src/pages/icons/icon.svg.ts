import type { APIRoute } from 'astro';
import { iconSvg } from '../../formats/icons/icon.ts';

export const GET: APIRoute = () =>
  new Response(iconSvg({ ground: false }), { headers: { 'Content-Type': 'image/svg+xml' } });
