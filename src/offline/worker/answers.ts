import { fromCopy } from '../../wording/scripts.ts';
import { judgePage } from '../sound.ts';
import { ask, readAnswer, type Taken } from '../take.ts';
import { renew, renewStories, savedCopy } from './saved-copies.ts';

/** How long a reader waits for the network where a page is saved, in milliseconds. */
const patience = 3500;

/**
 * The answer to a reader who goes to a page: that of the network; the saved copy where the network is slow, broken or
 * cut short; where none is saved, the page that says so.
 * @param read is given the page, where it came whole
 * @param later is given what goes on after the answer
 */
export async function answerPage(
  request: Request,
  key: string,
  { base, offline, read }: { base: string; offline: string; read: (page: Taken) => Promise<void> },
  later: (done: Promise<unknown>) => void,
): Promise<Response> {
  const whileRead = (
    page: Promise<Taken | null | undefined>,
    act: (page: Taken) => Promise<void>,
  ) => {
    later(page.then((got) => got && act(got)).catch(() => undefined));
  };
  const asItComes = async () => {
    const response = await passOn(request);
    if (!response) return (await savedCopy(base, offline)) ?? Response.error();
    whileRead(pageIn(key, response.clone()), read);
    return response;
  };
  if (!(await caches.match(key))) return asItComes();
  const fresh = fromNetwork(key);
  whileRead(
    fresh.then((got) => got?.page),
    async (page) => {
      await renew(base, page);
      await read(page);
    },
  );
  // What tells what became of a page is saved with no story: the one that had the page may have lost it.
  later(
    fresh
      .then((got) => (got && !got.page ? renewStories(base, key) : undefined))
      .catch(() => undefined),
  );
  const tired = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const got = await Promise.race([fresh, tired]);
  if (got) return got.response;
  const copy = await savedCopy(base, key);
  return copy ? marked(copy) : asItComes();
}

/** As it comes, without a look at it: where nothing is saved, even half a page is better than none. */
async function passOn(request: Request): Promise<Response | null> {
  const response = await fetch(request, { cache: 'no-cache' }).catch(() => null);
  return response && response.status < 500 ? response : null;
}

/** The page that an answer has been, once it is there to its end; `null` where it was none of the site. */
async function pageIn(key: string, response: Response): Promise<Taken | null> {
  const answer = await readAnswer(response);
  return (await judgePage(key, answer)) === 'page' ? { key, ...answer } : null;
}

/** What the host says at an address; `null` where it is no page of the site. The page itself may be saved. */
async function fromNetwork(
  key: string,
): Promise<{ response: Response; page: Taken | null } | null> {
  for (const cache of ['no-cache', 'reload'] as const) {
    const answer = await ask(key, cache).catch(() => null);
    const verdict = answer && (await judgePage(key, answer));
    if (answer && verdict !== 'broken') {
      const { status, type, bytes } = answer;
      const response = new Response(bytes, { status, headers: { 'Content-Type': type } });
      return { response, page: verdict === 'page' ? { key, type, bytes } : null };
    }
    // Only what came broken may be so for what the browser had of it.
    if (answer?.status !== 200) break;
  }
  return null;
}

/** A saved copy that says what it is, before its text begins. */
async function marked(copy: Response): Promise<Response> {
  const html = (await copy.text()).replace(
    '<main id="text">',
    `$&<p class="kick facts" role="status">${fromCopy}</p>`,
  );
  return new Response(html, { headers: copy.headers });
}

/**
 * What a page loads: saved, or as the host has it. The names of script and font change with what they hold. Of a picture
 * one width is saved, which stands in for all others.
 */
export async function answerFile(request: Request, base: string): Promise<Response> {
  const { url } = request;
  const saved = await savedCopy(base, url);
  if (saved) return saved;
  const plain = url.replace(/-\d+\.webp$/, '.jpg');
  const response = await fetch(request).catch((error: unknown) => {
    if (plain === url) throw error;
  });
  if (response && (response.ok || plain === url)) return response;
  return (await savedCopy(base, plain)) ?? response ?? Response.error();
}
