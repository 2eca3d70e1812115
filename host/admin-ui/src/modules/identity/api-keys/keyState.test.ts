// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { expirationOf, keyState } from './keyState';

const now = new Date('2026-11-22T10:00:00Z');
const state = (expirationTime: string | null, revocationTime: string | null = null) => keyState({ expirationTime, revocationTime }, now);

describe('An API key', () => {
  it('works until its end, and says so when the end is near', () => {
    expect(state(null)).toBe('live');
    expect(state('2026-12-22T10:00:00Z')).toBe('live');
    expect(state('2026-12-06T10:00:00Z')).toBe('ending');
    expect(state('2026-11-22T10:00:00Z')).toBe('expired');
  });

  it('that was revoked is revoked, whatever its end', () => {
    expect(state(null, '2026-11-01T00:00:00Z')).toBe('revoked');
    expect(state('2026-11-01T00:00:00Z', '2026-10-01T00:00:00Z')).toBe('revoked');
  });

  it('lives as long as was chosen', () => {
    expect(expirationOf('30', now)).toBe('2026-12-22T10:00:00.000Z');
    expect(expirationOf('never', now)).toBeNull();
  });
});
