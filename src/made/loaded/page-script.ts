import { digestOf } from '../../cache/digest.ts';
import { bundled } from './bundled.ts';

/** A script for pages, under a name that changes with it. */
interface PageScript {
  name: string;
  code: string;
}

const made = new Map<string, Promise<PageScript>>();

/** The one script of every page. */
export const pageScript = (): Promise<PageScript> => scriptOf('page');

/** That of the page of searching, which does all that the other does. */
export const searchScript = (): Promise<PageScript> => scriptOf('search');

/** That of the pages which tell what the browser keeps, which does all that the first does. */
export const savedScript = (): Promise<PageScript> => scriptOf('saved');

function scriptOf(name: 'page' | 'search' | 'saved'): Promise<PageScript> {
  const script =
    made.get(name) ??
    bundled(`browser/${name}.ts`).then((code) => ({
      name: `${name}-${digestOf([code]).slice(0, 8)}.js`,
      code,
    }));
  made.set(name, script);
  return script;
}
