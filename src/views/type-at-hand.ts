/**
 * What stands in every page right after its style, and is run before its first words are laid out: browsers hold words
 * back for a font that the style names, even one that is optional. So the type is taken out of the style unless this
 * browser holds it: whoever comes from another page of this site was given it there, after the words
 * (`src/browser/type.ts`); the worker has it; and so has a copy on a disk, whose origin is “null”. Then it is asked for at
 * once: words are not set in an optional font that comes, from however near, when they have been laid out.
 */
export const typeAtHand =
  '(document.referrer||"null").startsWith(origin)||navigator.serviceWorker?.controller?document.fonts.load("1em Newsreader").catch(e=>e):document.styleSheets[0].deleteRule(0)';
