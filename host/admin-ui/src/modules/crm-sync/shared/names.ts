/** Keys of what is read; every change of a lead touches all of it. */
export const keys = {
  leads: ['crm-sync', 'leads'],
  lead: (id: string) => ['crm-sync', 'leads', 'one', id],
  work: ['crm-sync', 'leads', 'work'],
  filterValues: ['crm-sync', 'leads', 'filter-values'],
  salespeople: ['crm-sync', 'salespeople'],
  ofProfile: (profileId: string) => ['crm-sync', 'leads', 'profile', profileId],
} as const;

/** The server's permissions, as far as the UI asks for them. */
export const permissions = {
  leads: 'Crm.Leads',
  accept: 'Crm.Leads.Accept',
  manage: 'Crm.Leads.Manage',
} as const;

/** The live topic of all leads; one lead is `crm.lead/<id>`. */
export const leadTopic = 'crm.lead';
