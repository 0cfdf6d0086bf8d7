import { allSaved, letGo } from '../offline/saved.ts';
import type { SavedStory } from '../offline/saved-story.ts';
import { saving as wording, withColon } from '../wording/scripts.ts';
import { act, element, link } from './elements.ts';
import { savedUnder } from './worker.ts';

/**
 * In the place of what a page says where nothing is saved: the stories that this browser keeps. They can be let go,
 * but for where it is only asked what can be read: those of the list that should stand there, and all.
 */
export function listSaved(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-saved-list]')) {
    if (savedUnder !== null) void list(place, savedUnder).catch(() => undefined);
  }
}

async function list(place: HTMLElement, base: string): Promise<void> {
  const stories = await allSaved(base);
  const asked = place.dataset['savedList'];
  if (asked === undefined || asked === '') {
    listToLetGo(place, base, stories, [...place.childNodes]);
    return;
  }
  const inList = ({ lists }: SavedStory) =>
    lists.some((address) => location.pathname.startsWith(address));
  const these = asked === 'here' ? stories.filter(inList) : stories;
  place.replaceChildren(element('ul', 'said', ...these.map((story) => item(story))));
  const section = place.closest('section');
  if (section) section.hidden = these.length === 0;
}

function listToLetGo(
  place: HTMLElement,
  base: string,
  stories: readonly SavedStory[],
  nothing: ChildNode[],
): void {
  const lettingGo = (name: string, slug: string | null, label = name) => {
    const button = act(name, async () => {
      await letGo(base, slug);
      listToLetGo(place, base, await allSaved(base), nothing);
      place.focus();
    });
    button.ariaLabel = label;
    return element('p', 'acts', button);
  };
  const items = stories.map((story) =>
    item(
      story,
      lettingGo(wording.letGo, story.slug, `${withColon(wording.letGo)} ${story.headline}`),
    ),
  );
  const bytes = stories.reduce((sum, story) => sum + story.bytes, 0);
  place.replaceChildren(...(items.length === 0 ? nothing : [element('ul', 'said', ...items)]));
  if (items.length > 1) {
    const all = element('p', 'say', wording.all(items.length, bytes));
    place.append(all, lettingGo(wording.letAllGo, null));
  }
}

const item = ({ headline, version, pages, bytes }: SavedStory, ...more: Node[]) =>
  element(
    'li',
    '',
    element('h3', '', link(pages[0] ?? '', headline)),
    element('p', 'say', wording.entry(version, pages.length, bytes)),
    ...more,
  );
