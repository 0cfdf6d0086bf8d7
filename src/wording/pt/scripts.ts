// What scripts in the browser and the worker say. It stands apart, since what `index.ts` exports is too much to be loaded for it.
export { copying } from './browser/copying.ts';
export { longDate } from './language/dates.ts';
export { withColon } from './language/numbers.ts';
export { search } from './browser/search.ts';
export { fromCopy, lately, saving } from './browser/saving.ts';
