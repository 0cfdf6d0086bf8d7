import { allSaved, letGo } from '../offline/saved.ts';
import { saving as wording } from '../wording/en/saving.ts';
import { act, element, link } from './elements.ts';
import { keptUnder } from './worker.ts';

/** In the place of what a page says where nothing is saved: the stories that this browser keeps. */
export function listSaved(): void {
  const place = document.querySelector<HTMLElement>('[data-saved-list]');
  if (place && keptUnder !== null) {
    void list(place, keptUnder, [...place.childNodes]).catch(() => undefined);
  }
}

async function list(place: HTMLElement, base: string, nothing: ChildNode[]): Promise<void> {
  const stories = await allSaved(base);
  const lettingGo = (name: string, slug: string | null) =>
    act(name, async () => {
      await letGo(base, slug);
      await list(place, base, nothing);
      place.focus();
    });
  const items = stories.map(({ slug, headline, version, pages, bytes }) => {
    const button = lettingGo(wording.letGo, slug);
    button.ariaLabel = `${wording.letGo}: ${headline}`;
    return element(
      'li',
      '',
      element('h3', '', link(pages[0] ?? '', headline)),
      element('p', 'say', wording.entry(version, pages.length, bytes)),
      element('p', 'acts', button),
    );
  });
  const bytes = stories.reduce((sum, story) => sum + story.bytes, 0);
  place.replaceChildren(
    ...(stories.length === 0
      ? nothing
      : [
          element('ul', 'said', ...items),
          element('p', 'say', wording.all(stories.length, bytes)),
          element('p', 'acts', lettingGo(wording.letAllGo, null)),
        ]),
  );
}
