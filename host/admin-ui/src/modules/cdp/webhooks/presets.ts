import type { WebhookSignature } from '../shared/types';

export const presets = ['none', 'standard', 'shopify', 'github', 'stripe', 'own', 'hmac', 'timed'] as const;
export type Preset = (typeof presets)[number];

const usual = { hash: 'sha256', encoding: 'hex' } as const;

/** What a preset fills in; the last two are filled by hand. */
const filled: Record<Preset, WebhookSignature> = {
  none: { ...usual, scheme: 'none' },
  standard: { ...usual, scheme: 'standardWebhooks' },
  shopify: { ...usual, scheme: 'hmac', header: 'X-Shopify-Hmac-Sha256', encoding: 'base64' },
  github: { ...usual, scheme: 'hmac', header: 'X-Hub-Signature-256', prefix: 'sha256=' },
  stripe: { ...usual, scheme: 'timedHeader', header: 'Stripe-Signature' },
  own: { ...usual, scheme: 'timedHeader', header: 'X-Mmo-Signature' },
  hmac: { ...usual, scheme: 'hmac', header: '' },
  timed: { ...usual, scheme: 'timedHeader', header: '' },
};

export const signatureOf = (preset: Preset): WebhookSignature => filled[preset];

/** What a sender's events are best told apart by. */
export const eventIdOf = (preset: Preset): string | undefined =>
  ({ standard: 'header:webhook-id', shopify: 'header:x-shopify-event-id', github: 'header:x-github-delivery', stripe: 'id', own: 'id' } as Partial<Record<Preset, string>>)[preset];

const same = (one: unknown, other: unknown) => (one ?? '') === (other ?? '');

/** The preset that a signature was made by, as far as it can be told. */
export function presetOf(signature: WebhookSignature): Preset {
  const found = presets.find((preset) => {
    const own = filled[preset];
    if (own.scheme !== signature.scheme) return false;
    if (own.scheme === 'none' || own.scheme === 'standardWebhooks') return true;
    if (!same(own.header?.toLowerCase(), signature.header?.toLowerCase())) return false;
    return own.scheme === 'timedHeader' || (same(own.hash, signature.hash) && same(own.encoding, signature.encoding) && same(own.prefix, signature.prefix) && !signature.timeHeader);
  });
  return found ?? (signature.scheme === 'timedHeader' ? 'timed' : 'hmac');
}
