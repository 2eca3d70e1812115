import { describe, expect, it } from 'vitest';
import { presetOf, presets, signatureOf } from './presets';

describe('presets of signatures', () => {
  it('are told from what they fill in', () => {
    for (const preset of presets) expect(presetOf(signatureOf(preset))).toBe(preset);
  });

  it('are no longer what they were when a field was changed', () => {
    expect(presetOf({ ...signatureOf('shopify'), encoding: 'hex' })).toBe('hmac');
    expect(presetOf({ ...signatureOf('github'), timeHeader: 'X-Time' })).toBe('hmac');
    expect(presetOf({ ...signatureOf('stripe'), header: 'X-Other' })).toBe('timed');
  });
});
