/** An element with what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...held: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...held);
  return made;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

/** A button that does something; while it does, it does not do it twice. */
export function act(name: string, run: () => unknown): HTMLButtonElement {
  const button = element('button', '', name);
  button.type = 'button';
  button.addEventListener('click', () => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    void Promise.resolve(run()).finally(() => (button.ariaBusy = null));
  });
  return button;
}
