import type { ApiKeyDto } from '../shared/api';

export type KeyState = 'live' | 'ending' | 'expired' | 'revoked';

const day = 86_400_000;
/** A key that ends within this time is worth a look. */
const endingDays = 14;

export function keyState(key: Pick<ApiKeyDto, 'revocationTime' | 'expirationTime'>, now: Date): KeyState {
  if (key.revocationTime) return 'revoked';
  if (!key.expirationTime) return 'live';
  const left = new Date(key.expirationTime).getTime() - now.getTime();
  if (left <= 0) return 'expired';
  return left <= endingDays * day ? 'ending' : 'live';
}

/** How long a new key may live; `never` has no end. */
export const lifetimes = ['30', '90', '365', 'never'] as const;
export type Lifetime = (typeof lifetimes)[number];

export function expirationOf(lifetime: Lifetime, now: Date): string | null {
  return lifetime === 'never' ? null : new Date(now.getTime() + Number(lifetime) * day).toISOString();
}
