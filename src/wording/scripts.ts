// What scripts in the browser and the worker say. Where they are bundled, the file of the one language that is spoken
// takes the place of this one (`src/offline/bundle.ts`), since all of them are too much to be loaded.
export { copying, fromCopy, lately, longDate, saving, search, withColon } from './index.ts';
