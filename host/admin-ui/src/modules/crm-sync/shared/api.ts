import { createApi } from '@kernel';
import type { components, paths } from '@kernel/api/generated/crm-sync';

export const api = createApi<paths>();

type Schemas = components['schemas'];
export type LeadDto = Schemas['LeadDto'];
export type LeadDetailsDto = Schemas['LeadDetailsDto'];
export type LeadState = Schemas['LeadState'];
export type LeadTimelineEntryDto = Schemas['LeadTimelineEntryDto'];
export type LeadWorkDto = Schemas['LeadWorkDto'];
