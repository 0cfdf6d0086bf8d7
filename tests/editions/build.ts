import { argv } from 'node:process';
import { buildInto } from './build-editions.ts';

// node tests/editions/build.ts FOLDER: every edition, into that folder.
const [, , folder] = argv;
if (folder === undefined) throw new Error('Into which folder?');
buildInto(folder);
