import { defineCollection } from 'astro:content';
import { sources, writtenFile } from './astro/sources.ts';

/** One for all folders: stories, people, series and the register are read among one another. */
export const collections = { content: defineCollection({ loader: sources, schema: writtenFile }) };
