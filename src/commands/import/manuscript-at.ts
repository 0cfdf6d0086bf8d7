import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { maximumBytes } from '../../checking/limits.ts';
import { withLineFeeds } from '../../checking/line-feeds.ts';
import { fromArticle } from '../../importing/html.ts';
import { type Manuscript, nothingSaid } from '../../importing/manuscript.ts';
import { fromMarkdown } from '../../importing/markdown.ts';
import { fromPlainText } from '../../importing/plain-text.ts';
import { CannotRun } from '../terminal/run.ts';
import { picturesBeside } from './pictures-beside.ts';

/** Word files hold pictures; web pages hold scripts. */
const largest = 20 * maximumBytes;

/**
 * Reads a manuscript by the ending of its file: `.docx`, `.html` and `.htm`, `.md` and `.markdown`, all others as plain text.
 * @throws CannotRun where it cannot be read, or has no text
 */
export async function manuscriptAt(path: string): Promise<Manuscript> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CannotRun(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  if (bytes.length > largest) throw new CannotRun(`${path} is larger than ${largest} bytes`);
  const manuscript = await read(path, bytes);
  if (manuscript.text.children.length === 0)
    throw new CannotRun(`${path} has no text that could be found`);
  return manuscript;
}

async function read(path: string, bytes: Buffer): Promise<Manuscript> {
  switch (extname(path).toLowerCase()) {
    case '.docx':
      return fromWord(path, bytes);
    case '.doc':
    case '.rtf':
    case '.odt':
    case '.pdf':
      throw new CannotRun(
        `${path} is of a kind that is not read: save it as .docx, .html or plain text`,
      );
    case '.html':
    case '.htm':
      return fromPage(path, bytes);
    case '.md':
    case '.markdown':
      return fromMarkdown(withLineFeeds(decoded(bytes)), picturesBeside(path));
    default:
      return fromPlainText(decoded(bytes));
  }
}

/** Text in UTF-8, in UTF-16 where it says so, else in the encoding of Windows, as old systems save it. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function fromWord(path: string, bytes: Buffer): Promise<Manuscript> {
  const { default: mammoth } = await import('mammoth');
  const styleMap = [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Subtitle'] => p > em:fresh",
  ];
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap, externalFileAccess: false },
    );
    const manuscript = fromArticle(value, nothingSaid, picturesBeside(path));
    // Styles that have no name here are those of paragraphs, and their text is carried over.
    const lost = messages.filter(
      ({ type, message }) =>
        type === 'error' || !/^Unrecogni[sz]ed (?:paragraph|run) style/.test(message),
    );
    const told = lost.map(({ message }) => ({ what: message, where: 'somewhere in the file' }));
    return { ...manuscript, left: [...manuscript.left, ...told] };
  } catch (error) {
    throw new CannotRun(
      `${path} cannot be read as a Word file: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Where a page does, whoever parses it follows it; else the standard has it in that of Windows, whatever it is in. */
const saysItsEncoding = (bytes: Buffer) =>
  /charset\s*=/i.test(bytes.subarray(0, 1024).toString('latin1'));

/** The article of a saved web page, as reader modes find it. */
async function fromPage(path: string, bytes: Buffer): Promise<Manuscript> {
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  const { document } = new JSDOM(saysItsEncoding(bytes) ? bytes : decoded(bytes), {
    virtualConsole: new VirtualConsole(),
  }).window;
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
          ?.getAttribute('content'),
      )
      .find(Boolean) ?? null;
  const address =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url');
  const lang = document.documentElement.getAttribute('lang');
  const standfirst = meta('og:description', 'description');
  // A title is often that of the page, with the name of the site behind it.
  const heading = document.querySelector('h1')?.textContent.trim() ?? '';
  const article = new Readability(document).parse();
  if (!article?.content)
    throw new CannotRun(`${path} holds no article that reader modes would find`);
  return fromArticle(
    article.content,
    {
      headline:
        (heading !== '' && article.title?.includes(heading) ? heading : article.title?.trim()) ||
        null,
      standfirst,
      byline: article.byline?.trim() || null,
      published: article.publishedTime?.trim() || null,
      lang: lang?.split('-', 1)[0]?.toLowerCase() ?? null,
      address: address !== null && URL.canParse(address) ? address : null,
    },
    picturesBeside(path),
  );
}
