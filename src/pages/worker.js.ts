import type { APIRoute } from 'astro';
import { workerScript } from '../made/worker.ts';

export const GET: APIRoute = async () => new Response(await workerScript());
