/** Names that the shell may load without the API client. */
export const permissions = { reports: 'Bi.Reports', journeys: 'Campaign.Journeys', profiles: 'Cdp.Profiles', segments: 'Cdp.Segments' } as const;

export const keys = {
  journeys: ['bi-reporting', 'journeys'],
  journey: (id: string) => ['bi-reporting', 'journeys', id],
  overview: ['bi-reporting', 'overview'],
} as const;
