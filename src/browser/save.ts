import { saveStory, takeList } from '../offline/save.ts';
import { allSaved, letGo } from '../offline/saved.ts';
import type { SavedStory } from '../offline/saved-story.ts';
import { saving as wording } from '../wording/scripts.ts';
import { act, element, link } from './elements.ts';
import { savedUnder, registered } from './worker.ts';

const failed: Record<string, string> = wording.failed;

/** On the page of a story, a button that saves it in this browser, and lets it go again. */
export function offerSaving(): void {
  const place = document.querySelector<HTMLElement>('[data-save]');
  if (place && savedUnder !== null) void offer(place, savedUnder);
}

/** Whether what the site keeps stays when the browser wants for room. */
const lasts = async (): Promise<boolean> => navigator.storage.persist().catch(() => false);

async function offer(place: HTMLElement, base: string): Promise<void> {
  const { save = '', saved = '' } = place.dataset;
  const list = link(saved, wording.list);
  const said = element('p', 'say');
  said.role = 'status';
  const progress = element('progress', '');
  progress.ariaLabel = wording.save;
  let story: SavedStory | undefined;

  const show = () => {
    button.textContent = story ? wording.letGo : wording.save;
    if (story) said.textContent = wording.saved(story.pages.length, story.bytes);
    if (story) button.after(' ', list);
    else list.remove();
  };

  const button = act(wording.save, async () => {
    if (!story) return tryToSave();
    await letGo(base, story.slug);
    story = undefined;
    show();
    said.textContent = wording.gone;
  });

  const tryToSave = async () => {
    button.textContent = wording.saving;
    progress.removeAttribute('value');
    said.before(progress);
    try {
      await registered;
      const kept = await saveStory(base, await takeList(save), {
        told: (done, of) => {
          progress.max = of;
          progress.value = done;
          // Said aloud, it would be too much for every page.
          if (done % Math.ceil(of / 4) === 0) said.textContent = wording.working(done, of);
        },
      });
      story = kept;
      show();
      // Some browsers ask the reader first, who may have let the story go meanwhile.
      void lasts().then((isLasting) => {
        if (story === kept) said.textContent += ` ${isLasting ? wording.lasting : wording.passing}`;
      });
    } catch (error) {
      show();
      const { name } = error as Error;
      said.textContent = `${failed[name] ?? wording.failedElse} ${wording.instead}`;
    }
    progress.remove();
  };

  place.append(element('p', 'acts', button), said);
  story = (await allSaved(base).catch(() => [])).find((other) => other.list === save);
  show();
}
