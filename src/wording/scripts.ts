// What scripts in the browser and the worker say, in the language that `index.ts` names. It stands apart, since what is
// exported there is too much to be loaded for it.
export { copying } from './en/copying.ts';
export { longDate } from './en/dates.ts';
export { search } from './en/search.ts';
export { fromCopy, saving } from './en/saving.ts';
