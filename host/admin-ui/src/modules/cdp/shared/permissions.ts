/** The permissions of cdp, as the server names them. */
export const permissions = {
  profiles: 'Cdp.Profiles',
  profilesEdit: 'Cdp.Profiles.Edit',
  reveal: 'Cdp.Profiles.Reveal',
  merge: 'Cdp.Profiles.Merge',
  matching: 'Cdp.Matching',
  matchingEdit: 'Cdp.Matching.Edit',
  segments: 'Cdp.Segments',
  segmentsEdit: 'Cdp.Segments.Edit',
  imports: 'Cdp.Imports',
  sources: 'Cdp.Sources',
  sourcesEdit: 'Cdp.Sources.Edit',
  quarantine: 'Cdp.Quarantine',
  quarantineEdit: 'Cdp.Quarantine.Edit',
  attributes: 'Cdp.Attributes',
  attributesEdit: 'Cdp.Attributes.Edit',
  eventMeanings: 'Cdp.EventMeanings',
} as const;
