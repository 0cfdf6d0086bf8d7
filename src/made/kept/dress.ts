import { digestOf } from '../../cache/digest.ts';
import type { Dress } from '../../formats/kept/html/page.ts';
import { iconData } from '../../formats/icons/icon.ts';
import type { Story } from '../../story/types.ts';
import { stylesheet, type StylePart } from '../../styles/stylesheet.ts';
import { proseStyles, type ProseStyle } from '../../telling/prose/prose-styles.ts';
import { siteFont } from '../loaded/font.ts';

interface WholeDress {
  dress: Dress;
  digest: string;
}

const whole = new Map<string, Promise<WholeDress>>();

/**
 * What a story in one HTML file is dressed in: the look of its page, with the font of kept forms inside; and a digest
 * of that.
 */
export function keptDress(story: Pick<Story, 'prose'>): Promise<WholeDress> {
  const styles = proseStyles(story.prose);
  const key = styles.join(' ');
  const made =
    whole.get(key) ??
    siteFont().then(({ bytes, licence }) => {
      const font = `data:font/woff2;base64,${bytes.toString('base64')}`;
      const dress = { ...dressed(styles, font, 'data:'), fontLicence: licence };
      return { dress, digest: digestOf([JSON.stringify(dress)]) };
    });
  whole.set(key, made);
  return made;
}

/** The same for a page that has the font beside it, at an address from where it stands. */
export function dressBeside(font: string, story?: Pick<Story, 'prose'>): Dress {
  return dressed(story ? proseStyles(story.prose) : [], font, "'self' file:");
}

function dressed(styles: readonly ProseStyle[], font: string, fontFrom: Dress['fontFrom']): Dress {
  const own = new Set<StylePart>(['tables', ...styles]);
  const sheet = stylesheet(
    ['head', 'figure', 'qualified', 'story', ...own, 'drawing', 'entries', 'told', 'kept'],
    font,
  );
  return { ...sheet, fontFrom, icon: iconData() };
}
