type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Writes attributes: null and false take one away. Leaves alone what is already so. */
export function put(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value;
    if (text === null || text === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Makes an element. Texts are texts: nothing here reads markup. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  put(element, attributes);
  element.append(...children);
  return element;
}

/** Moved by a transform: unlike left and top, it counts in no measure of the page's stability. */
export function place(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
}

/** Listens to events of these names until the signal; `capture` hears them before the page's own elements do. */
export function listen<E extends Event>(
  target: EventTarget,
  names: string,
  hear: (event: E) => void,
  signal: AbortSignal,
  capture = true,
): void {
  for (const name of names.split(' '))
    target.addEventListener(name, hear as EventListener, { signal, capture, passive: capture && !name.startsWith('key') });
}
