// What scripts in the browser and the worker say, in the language that `index.ts` names. It stands apart, since what is
// exported there is too much to be loaded for it.
export { copying } from './en/browser/copying.ts';
export { longDate } from './en/language/dates.ts';
export { search } from './en/browser/search.ts';
export { fromCopy, lately, saving } from './en/browser/saving.ts';
