/** A key that stands where its text should: `segments.title`, `cdp:segments.title`. */
const key = /^([a-z][\w-]*:)?[a-z][\w-]*(\.[A-Za-z][\w-]*)+$/;

/** What is on screen, or read out, and looks like a key. */
export function rawKeys(root: Element): string[] {
  const spoken = [...root.querySelectorAll('*')].flatMap((element) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) spoken.push(walker.currentNode.textContent ?? '');
  return [...new Set(spoken.flatMap((text) => text.split(/\s+/)).filter((word) => key.test(word)))];
}
