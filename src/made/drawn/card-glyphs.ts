import { create } from 'fontkitten';
import { cardFonts, type CardFont } from './card-fonts.ts';

/** Whether some font of cards has a glyph for a character. */
type HasGlyph = (character: string) => boolean;

/** Characters that show nothing, and so need no glyph: joiners, marks of direction, soft hyphens. */
const shownNever = /^\p{Default_Ignorable_Code_Point}$/u;

let looking: Promise<HasGlyph> | undefined;

/** Looks into the fonts' own tables, into one font after another until one has the character. */
export function cardGlyphs(): Promise<HasGlyph> {
  looking ??= cardFonts().then(lookInto);
  return looking;
}

function lookInto(fonts: readonly CardFont[]): HasGlyph {
  const unread = [...fonts];
  const known = new Set<number>();
  return (character) => {
    if (shownNever.test(character)) return true;
    const point = character.codePointAt(0) ?? 0;
    while (!known.has(point)) {
      const next = unread.shift();
      if (!next) return false;
      const font = create(next.bytes);
      if (font.isCollection) throw new Error('A collection of fonts is none of ours');
      for (const each of font.characterSet) known.add(each);
    }
    return true;
  };
}
