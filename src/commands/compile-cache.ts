import { enableCompileCache } from 'node:module';
import { env } from 'node:process';
import { compiledFolder } from '../cache/cache.ts';

// Code is known by where it stands from there: in a project that was moved or copied nothing is compiled anew.
env['NODE_COMPILE_CACHE_PORTABLE'] = '1';

/** Loaded before a command: compiling our code and that of packages anew costs a third of a build that changes nothing. */
enableCompileCache(compiledFolder());
