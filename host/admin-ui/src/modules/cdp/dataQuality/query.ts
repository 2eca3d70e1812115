/** Everything of the page. */
export const qualityKey = ['cdp', 'data-quality'] as const;

export const spans = [7, 30, 90] as const;
export type Span = (typeof spans)[number];

export const spanOf = (text: string | null): Span => spans.find((days) => `${days}` === text) ?? 30;
