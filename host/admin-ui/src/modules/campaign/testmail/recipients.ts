/** The addresses that somebody typed, each once: with commas, semicolons, blanks or line breaks between them, also the Chinese ones. */
export function readRecipients(text: string): string[] {
  const seen = new Set<string>();
  return text.split(/[\s,;，；、]+/).filter((address) => {
    const known = address.toLowerCase();
    if (!known || seen.has(known)) return false;
    seen.add(known);
    return true;
  });
}
