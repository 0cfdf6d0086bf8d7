import { enableCompileCache } from 'node:module';
import { compiledFolder } from '../cache/cache.ts';

/** Loaded before a command: compiling our code and that of packages anew costs a third of a build that changes nothing. */
enableCompileCache(compiledFolder());
