/** The last sign of a name: what a round picture of a Chinese name shows; the first letter of a Latin one. */
export function initialOf(name: string | null | undefined): string {
  const text = (name ?? '').trim();
  if (!text) return '?';
  return /[\u4e00-\u9fff]$/.test(text) ? text.slice(-1) : text.slice(0, 1).toUpperCase();
}
