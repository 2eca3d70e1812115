/**
 * The mail as a document for the sandboxed frame. Links open nowhere (the sandbox allows no new windows), pictures are fetched without telling
 * whence, and the page's colours never reach it.
 */
const head = '<base target="_blank"><meta name="referrer" content="no-referrer"><style>:root{color-scheme:light}</style>';

export function previewDocument(html: string): string {
  const opening = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype\b[^>]*>/i.exec(html);
  if (!opening) return `<!doctype html>${head}${html}`;
  const after = opening.index + opening[0].length;
  return html.slice(0, after) + head + html.slice(after);
}
