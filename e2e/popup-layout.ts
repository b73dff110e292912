/**
 * What does not look right in the document, one line each: what runs over at the side, is cut off
 * without a tooltip that says it in full, lies over something else or leaves its frame, and words
 * of our own that are broken in the middle. Runs in the page, so it uses nothing from outside.
 */
export function layoutFaults(): string[] {
  type Item = { name: string; element: Element; layer: Element; box: DOMRect };
  const faults: string[] = [];
  const root = document.documentElement;
  const FRAMES = 'button, input, kbd, .chip, .tag, .type, .count';
  const CONTROLS = 'button, input, summary, select, textarea';
  const near = 1.5;

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[aria-hidden=true]') &&
    // There for those who listen.
    getComputedStyle(element).clipPath === 'none';
  const nameOf = (element: Element): string => {
    const text = (element.textContent ?? '').trim().slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${text}"`;
  };
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';

  /** What moves together: two things can only be meant to lie over each other if this differs. */
  const layerOf = (element: Element): Element => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position, overflowY } = getComputedStyle(at);
      if (at instanceof HTMLDialogElement || /fixed|absolute|sticky/.test(position)) return at;
      if (at !== element && scrolls(overflowY)) return at;
    }
    return root;
  };
  const shownPart = (box: DOMRect, element: Element, layer: Element): DOMRect => {
    let { left, right, top, bottom } = box;
    for (let at: Element | null = element; at && at !== layer; at = at.parentElement) {
      const style = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      if (hides(style.overflowX)) {
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
      }
      if (hides(style.overflowY)) {
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
    }
    return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
  };
  const saysInFull = (element: Element): boolean => {
    const text = (element.textContent ?? '').trim();
    const titled = [element.closest('[title]'), ...element.querySelectorAll('[title]')];
    return titled.some((one) => one?.getAttribute('title')?.includes(text));
  };

  for (const element of document.querySelectorAll('dialog[open], .panel, .toast.shown')) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    if (!inside) faults.push(`outside the window: ${nameOf(element)}`);
  }
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  const seen = [...document.body.querySelectorAll('*')].filter(isSeen);
  for (const element of seen) {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const wide = element.scrollWidth > element.clientWidth + 1;
    const tall = element.scrollHeight > element.clientHeight + 1;
    if (scrolls(overflowX) && wide) faults.push(`scrolls sideways: ${nameOf(element)}`);
    const told = textOverflow === 'ellipsis' && saysInFull(element);
    if (hides(overflowX) && wide && !told) faults.push(`cut off at the side: ${nameOf(element)}`);
    if (hides(overflowY) && tall && !told) faults.push(`cut off below: ${nameOf(element)}`);
  }

  const items: Item[] = [];
  const add = (element: Element, box: DOMRect, name: string): void => {
    const layer = layerOf(element);
    const part = shownPart(box, element, layer);
    if (part.width > near && part.height > near) items.push({ name, element, layer, box: part });
  };
  for (const element of seen) {
    const isControl = element.matches(CONTROLS);
    if (isControl) add(element, element.getBoundingClientRect(), nameOf(element));
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) add(element, box, nameOf(element));

      const frame = element.closest(FRAMES)?.getBoundingClientRect();
      const text = range.getBoundingClientRect();
      if (
        frame &&
        (text.left < frame.left - near ||
          text.right > frame.right + near ||
          text.top < frame.top - near ||
          text.bottom > frame.bottom + near)
      ) {
        faults.push(`leaves its frame: ${nameOf(element)}`);
      }

      // Text of a page may break anywhere; the names of fields are as good as ours.
      const known = element.closest('.field-name > code') && node.data.length <= 40;
      if (!known && element.closest('bdi, pre, .value, .wire')) continue;
      for (const word of node.data.matchAll(/\p{L}{2,}/gu)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        if (lines.size > 1) faults.push(`broken in the middle: ${word[0]}`);
      }
    }
  }

  for (const item of items) {
    const out = item.box.right > innerWidth + near || item.box.left < -near;
    if (out) faults.push(`beside the window: ${item.name}`);
  }
  items.forEach((one, index) => {
    for (const other of items.slice(index + 1)) {
      if (one.layer !== other.layer) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > near && down > near)
        faults.push(`one over another: ${one.name} | ${other.name}`);
    }
  });
  return faults;
}
