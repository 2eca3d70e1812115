import { createApi } from '@kernel';
import type { components, paths } from '@kernel/api/generated/bi-reporting';

export const api = createApi<paths>();

type Schemas = components['schemas'];
export type JourneyReportDto = Schemas['JourneyReportDto'];
export type JourneyReportListItemDto = Schemas['JourneyReportListItemDto'];
export type JourneyNodeDto = Schemas['JourneyNodeDto'];
export type MessageReportDto = Schemas['MessageReportDto'];
export type FunnelStepDto = Schemas['FunnelStepDto'];
export type GoalReportDto = Schemas['GoalReportDto'];
export type ExperimentDto = Schemas['ExperimentDto'];
export type ArmDto = Schemas['ArmDto'];
export type JourneyNumber = Schemas['JourneyNumber'];
export type JourneyStatus = Schemas['JourneyStatus'];
export type CountedAs = Schemas['CountedAs'];
export type MoneyDto = Schemas['MoneyDto'];
export type NumberDefinitionDto = Schemas['NumberDefinitionDto'];
export type ReportPersonDto = Schemas['ReportPersonDto'];
export type OverviewNumber = Schemas['OverviewNumber'];
export type OverviewNumberDto = Schemas['OverviewNumberDto'];
