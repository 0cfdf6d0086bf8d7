import { allLately, forgetLately, keepsLately, setLately } from '../offline/lately.ts';
import { lately as wording } from '../wording/scripts.ts';
import { act, element, link } from './elements.ts';
import { savedUnder } from './worker.ts';

/**
 * Shows the pages last read that this browser keeps. They can be forgotten, and no more be kept, but for where it is only
 * asked what can be read.
 */
export function listLately(): void {
  const place = document.querySelector<HTMLElement>('[data-lately]');
  if (place && savedUnder !== null) void list(place, savedUnder).catch(() => undefined);
}

async function list(place: HTMLElement, base: string): Promise<void> {
  const here = location.href.replace(/[?#].*/, '');
  const isOn = await keepsLately(base);
  const pages = (await allLately(base)).filter(({ key }) => key !== here);
  const items = pages.map(({ key, title }) => element('li', '', link(key, title)));
  const change = (name: string, run: () => Promise<void>) =>
    act(name, async () => {
      await run();
      await list(place, base);
      place.focus();
    });
  const acts = element(
    'p',
    'acts',
    ...(items.length > 0 ? [change(wording.forget, () => forgetLately(base)), ' '] : []),
    change(isOn ? wording.off : wording.on, () => setLately(base, !isOn)),
  );
  const asksOnly = place.dataset['lately'] === 'links';
  const none = isOn ? wording.none : wording.isOff;
  place.replaceChildren(
    items.length > 0 ? element('ul', 'names', ...items) : element('p', '', none),
    asksOnly ? '' : acts,
  );
  const section = place.closest('section');
  if (section && asksOnly) section.hidden = items.length === 0;
}
