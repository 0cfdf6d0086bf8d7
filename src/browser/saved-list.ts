import { allSaved, letGo } from '../offline/saved.ts';
import { saving as wording } from '../wording/scripts.ts';
import { act, element, link } from './elements.ts';
import { savedUnder } from './worker.ts';

/**
 * In the place of what a page says where nothing is saved: the stories that this browser keeps. They can be let go,
 * but for where it is only asked what can be read.
 */
export function listSaved(): void {
  const place = document.querySelector<HTMLElement>('[data-saved-list]');
  if (place && savedUnder !== null) {
    void list(place, savedUnder, [...place.childNodes]).catch(() => undefined);
  }
}

async function list(place: HTMLElement, base: string, nothing: ChildNode[]): Promise<void> {
  const stories = await allSaved(base);
  const lettingGo = (name: string, slug: string | null, label = name) => {
    if (place.dataset['savedList'] === 'links') return '';
    const button = act(name, async () => {
      await letGo(base, slug);
      await list(place, base, nothing);
      place.focus();
    });
    button.ariaLabel = label;
    return element('p', 'acts', button);
  };
  const items = stories.map(({ slug, headline, version, pages, bytes }) =>
    element(
      'li',
      '',
      element('h3', '', link(pages[0] ?? '', headline)),
      element('p', 'say', wording.entry(version, pages.length, bytes)),
      lettingGo(wording.letGo, slug, `${wording.letGo}: ${headline}`),
    ),
  );
  const bytes = stories.reduce((sum, story) => sum + story.bytes, 0);
  place.replaceChildren(...(items.length === 0 ? nothing : [element('ul', 'said', ...items)]));
  if (items.length > 1) {
    const all = element('p', 'say', wording.all(items.length, bytes));
    place.append(all, lettingGo(wording.letAllGo, null));
  }
}
