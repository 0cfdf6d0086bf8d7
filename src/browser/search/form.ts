import { search as wording, withColon } from '../../wording/scripts.ts';
import { savedUnder } from '../worker.ts';
import { indexAt, type Searched } from './searched.ts';
import { show } from './results.ts';

/** Shows the form, and answers what is asked by it or by the address of the page. */
export function offerSearching(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const input = form?.querySelector('input');
  const status = document.querySelector('[data-search-status]');
  const results = document.querySelector('[data-search-results]');
  if (!form || !input || !status || !results) return;
  const base = form.dataset['search'] ?? '';
  const index = indexAt(base, savedUnder);
  let turn = 0;

  const answer = async (query: string, depth: number): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (query === '') {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = wording.working;
    const searched = await index.search(query, depth);
    // Meanwhile something else may have been asked.
    if (mine !== turn) return;
    status.textContent = told(query, searched);
    show(results, base, searched, () => answer(query, depth + 1));
    // “US$'” is a pattern to whatever replaces by a text.
    document.title = document.title.replace(
      /^.*(?= – )/,
      () => `${withColon(wording.title)} ${query}`,
    );
  };

  const asAddressed = () => {
    const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    input.value = query;
    void answer(query, 1);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    history.pushState(null, '', query === '' ? '?' : `?q=${encodeURIComponent(query)}`);
    void answer(query, 1);
  });
  addEventListener('popstate', asAddressed);
  form.hidden = false;
  document.querySelector('[data-search-off]')?.remove();
  asAddressed();
}

function told(query: string, { findings, saved, failed }: Searched): string {
  const { equal, near, typed, partly } = findings;
  const counts = {
    ...{ equal: equal.length, near: near.length },
    ...{ typed: typed.length, partly: partly.length },
  };
  return [
    ...(saved === 0 ? [] : [wording.found(query, counts)]),
    ...(saved === null ? [] : [wording.offline(saved)]),
    ...(failed ? [wording.failed] : []),
  ].join(' ');
}
