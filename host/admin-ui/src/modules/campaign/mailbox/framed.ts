const base = '<base target="_blank">';

/** A mail's HTML for a frame of its own: its links open beside the page instead of inside the frame. */
export function framed(html: string): string {
  const start = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + base + html.slice(at);
}
