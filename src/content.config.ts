import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { sources } from './astro/sources.ts';

const schema = z.object({ path: z.string(), source: z.string() });

/** One for all folders: stories, people, series and the register are read among one another. */
export const collections = { content: defineCollection({ loader: sources, schema }) };
