/** Keys of what is read; each begins with those that change together. */
export const keys = {
  journeys: ['campaign', 'journeys'],
  journey: (id: string) => ['campaign', 'journey', id],
  version: (id: string, version: number) => ['campaign', 'journey', id, 'version', version],
  versions: (id: string) => ['campaign', 'journey', id, 'versions'],
  numbers: (id: string) => ['campaign', 'numbers', id],
  counts: (id: string, version: number | undefined) => ['campaign', 'numbers', id, 'counts', version ?? 'all'],
  people: (id: string) => ['campaign', 'numbers', id, 'people'],
  reasons: (id: string, nodeId: string) => ['campaign', 'numbers', id, 'reasons', nodeId],
  allFaults: ['campaign', 'faults'],
  faults: (definition: string) => ['campaign', 'faults', definition],
  steps: (enrolmentId: string) => ['campaign', 'steps', enrolmentId],
  ofProfile: (profileId: string) => ['campaign', 'profile', profileId],
  messages: ['campaign', 'messages'],
  message: (id: string) => ['campaign', 'messages', 'one', id],
  suppressions: ['campaign', 'suppressions'],
  mails: ['campaign', 'mailbox'],
  mail: (id: string) => ['campaign', 'mailbox', 'one', id],
  servers: ['campaign', 'mail-servers'],
  channel: ['campaign', 'email-channel'],
  dkim: ['campaign', 'dkim-keys'],
  webhookKey: ['campaign', 'webhook-key'],
} as const;

/** The server's permissions, as far as the UI asks for them. */
export const permissions = {
  journeys: 'Campaign.Journeys',
  edit: 'Campaign.Journeys.Edit',
  publish: 'Campaign.Journeys.Publish',
  mend: 'Campaign.Journeys.Resolve',
  messages: 'Campaign.Messages',
  resolve: 'Campaign.Messages.Resolve',
  test: 'Campaign.Messages.Test',
  suppressions: 'Campaign.Suppressions',
  suppress: 'Campaign.Suppressions.Edit',
  channels: 'Campaign.Channels',
  mailbox: 'Campaign.Mailbox',
} as const;

/** The counts of any journey changed; one journey is `campaign.journey/<id>`. */
export const journeyTopic = 'campaign.journey';
