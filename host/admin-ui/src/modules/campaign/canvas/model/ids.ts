const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 8;

/** An id that no other version of the journey used: counts are kept by node id. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return `${prefix}-${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`;
}
