const prefix = 'mmo.';

/** Preferences live in the browser; one that cannot be stored (private window) simply does not last. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // The preference holds until the page is left.
  }
}

export function read(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function readStored<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
  const value = read(key);
  return allowed.find((item) => item === value) ?? fallback;
}
