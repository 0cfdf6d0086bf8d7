import { resolve } from 'node:path';

/** The folder of the project, wherever a command is called from. */
export const project = resolve(import.meta.dirname, '../..');
