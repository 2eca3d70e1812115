import { createApi } from '@kernel';
import type { components, paths } from '@kernel/api/generated/campaign';

export const api = createApi<paths>();

type Schemas = components['schemas'];
export type JourneyDto = Schemas['JourneyDto'];
export type JourneyListItemDto = Schemas['JourneyListItemDto'];
export type JourneyStatus = Schemas['JourneyStatus'];
export type JourneyCountsDto = Schemas['JourneyCountsDto'];
export type NodeCountDto = Schemas['NodeCountDto'];
export type JourneyFaultDto = Schemas['JourneyFaultDto'];
export type JourneyPersonDto = Schemas['JourneyPersonDto'];
export type NodeOutcome = Schemas['NodeOutcome'];
export type EnrolmentDto = Schemas['EnrolmentDto'];
export type EnrolmentStepDto = Schemas['EnrolmentStepDto'];
export type MessageDto = Schemas['MessageDto'];
export type MessageDetailDto = Schemas['MessageDetailDto'];
export type MessageState = Schemas['MessageState'];
export type ResolvedMessagesDto = Schemas['ResolvedMessagesDto'];
export type ReasonCountDto = Schemas['ReasonCountDto'];
export type MailDto = Schemas['MailDto'];
export type MailServerDto = Schemas['MailServerDto'];
export type SaveMailServerDto = Schemas['SaveMailServerDto'];
export type MailSecurity = Schemas['MailSecurity'];
export type MailServerTestDto = Schemas['MailServerTestDto'];
export type DkimKeyDto = Schemas['DkimKeyDto'];
export type EmailChannelDto = Schemas['EmailChannelDto'];
