import { z } from 'zod';
import { interfaceLanguage, interfaceLanguages } from '../interface-language.ts';
import { label, language, line, maybe, name, webAddress } from '../front-matter/values.ts';

/** Whether a text is scheme and host of a site and nothing behind: `https://host.example`. */
export function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}

/** Whether a text is a path of plain segments with a slash at both ends: `/`, `/sub/path/`. */
export function isBase(text: string): boolean {
  return /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(text);
}

/** The most pages that a browser is to keep without having been asked for any of them. */
const mostLately = 500;

const formed = (error: string, holds: (text: string) => boolean) =>
  z.string({ error }).refine(holds, { error });
const whether = z.boolean({ error: 'true or false, without quotation marks' });
const lately = `a whole number from 0 to ${mostLately}`;
const sections = 'at least one section, such as { world: ‘World’ }';

/** What an owner sets in `src/site.ts`: each setting is explained there. The type and what is checked are one. */
export const settings = z.strictObject({
  name,
  tagline: line,
  site: formed('scheme and host with nothing behind them, such as https://news.example', isOrigin),
  base: formed('a path with a slash at both ends, such as / or /news/', isBase),
  lang: formed(
    `a language tag such as en or pt-BR, of a language that the interface speaks: ${interfaceLanguages.join(', ')}`,
    (tag) => language.safeParse(tag).success && interfaceLanguage(tag) !== null,
  ),
  sections: z
    .record(label, label, { error: sections })
    .refine((listed) => Object.keys(listed).length > 0, { error: sections }),
  publisher: name,
  fediverse: maybe(
    formed('an account such as @news@social.example, or null', (text) =>
      /^@[\w.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text),
    ),
  ),
  contact: formed('a mail address such as corrections@news.example', (text) =>
    // A question mark and what stands behind it would be the subject and text of every mail.
    /^[^\s@<>()[\],;:\\"?&#%]+@[^\s@.?&#%/]+(?:\.[^\s@.?&#%/]+)+$/.test(text),
  ),
  offline: whether,
  readLately: z.int({ error: lately }).min(0, { error: lately }).max(mostLately, { error: lately }),
  ownCards: whether,
  licence: z.strictObject({ name, url: webAddress }, { error: 'a name and a url' }),
});

/** The settings of a site. */
export type Settings = Readonly<z.output<typeof settings>>;
