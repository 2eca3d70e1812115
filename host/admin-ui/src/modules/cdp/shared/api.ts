import { createApi, ok, upload } from '@kernel';
import type { operations, paths } from '@kernel/api/generated/cdp';
import type {
  ChangeConsentDto, CreateEventMeaningDto, CreateHouseholdDto, CreateImportDto, CreateMergeDto, CreateSegmentDto, CreateSourceDto, CreateUnmergeDto, DecideHouseholdDto, IdentifierRuleInput, ImportDto, MapImportDto, PlanSeenDto, PlanSeenPropertyDto, PreviewMergeDto, PreviewSegmentDto, PreviewUnmergeDto, QuarantineFilterDto, SurvivorshipInput, TrackingPlanInput, UpdateAccountScoreDto, UpdateAttributeDefinitionDto, UpdateEventMeaningDto, UpdateHouseholdSearchDto, UpdateIdentifierRulesDto, UpdateMatchingDto, UpdateSegmentDto, UpdateSourceDto, UpdateTrackingPlanDto, UpdateWebhookDto, UpdateWebhookMappingDto, WebhookTrialInput,
} from './types';

const api = createApi<paths>();
const at = (id: string) => ({ params: { path: { id } } });

type Query<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>;

/** What is not asked for does not stand in the address. */
function given<T extends object>(query: T): T {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) as T;
}

/** The calls of cdp, named as the pages speak of them. */
export const cdp = {
  attributes: async (signal?: AbortSignal) => (await ok(api.GET('/api/cdp/attribute', { signal }))).items,
  attributeValues: async (key: string, filter: string, signal?: AbortSignal) =>
    (await ok(api.GET('/api/cdp/attribute/values', { params: { query: given({ key, filter }) }, signal }))).items,
  attributeDefinitions: (signal?: AbortSignal) => ok(api.GET('/api/cdp/attribute-definition', { signal })),
  previewSurvivorship: (body: SurvivorshipInput, signal?: AbortSignal) => ok(api.POST('/api/cdp/attribute-definition/preview', { body, signal })),
  updateAttributeDefinition: (body: UpdateAttributeDefinitionDto) => ok(api.PUT('/api/cdp/attribute-definition', { body })),
  eventTypes: async (signal?: AbortSignal) => (await ok(api.GET('/api/cdp/event-type', { signal }))).items,
  eventProperties: async (name: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/event-type/properties', { params: { query: { name } }, signal }))).items,
  checkCondition: (condition: unknown, segmentId: string | undefined, signal?: AbortSignal) =>
    ok(api.POST('/api/cdp/condition/check', { body: { condition, segmentId }, signal })),

  segments: (query: Query<'Segment_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/segment', { params: { query: given(query) }, signal })),
  segment: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/segment/{id}', { ...at(id), signal })),
  createSegment: (body: CreateSegmentDto) => ok(api.POST('/api/cdp/segment', { body })),
  updateSegment: (id: string, body: UpdateSegmentDto) => ok(api.PUT('/api/cdp/segment/{id}', { ...at(id), body })),
  deleteSegment: (id: string) => ok(api.DELETE('/api/cdp/segment/{id}', at(id))),
  /** Breaking it off stops the query in the database. */
  previewSegment: (body: PreviewSegmentDto, signal?: AbortSignal) => ok(api.POST('/api/cdp/segment/preview', { body, signal })),

  profiles: (query: Query<'Profile_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/profile', { params: { query: given(query) }, signal })),
  profile: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/profile/{id}', { ...at(id), signal })),
  timeline: (id: string, query: Query<'Profile_GetTimeline'>, signal?: AbortSignal) =>
    ok(api.GET('/api/cdp/profile/{id}/timeline', { params: { path: { id }, query: given(query) }, signal })),
  partActivity: (id: string, partNo: number, signal?: AbortSignal) => ok(api.GET('/api/cdp/profile/{id}/part-activity', { params: { path: { id }, query: { partNo } }, signal })),
  reveal: (id: string, reason: string) => ok(api.POST('/api/cdp/profile/{id}/reveal', { ...at(id), body: { reason } })),
  grantConsent: (id: string, body: ChangeConsentDto) => ok(api.POST('/api/cdp/profile/{id}/grant-consent', { ...at(id), body })),
  withdrawConsent: (id: string, body: ChangeConsentDto) => ok(api.POST('/api/cdp/profile/{id}/withdraw-consent', { ...at(id), body })),

  accounts: (query: Query<'Account_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/account', { params: { query: given(query) }, signal })),
  account: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/account/{id}', { ...at(id), signal })),
  accountPeople: async (id: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/account/{id}/people', { ...at(id), signal }))).items,
  accountEvents: async (id: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/account/{id}/events', { ...at(id), signal }))).items,
  includeInAccount: (id: string, profileId: string) => ok(api.POST('/api/cdp/account/{id}/include-person', { ...at(id), body: { profileId } })),
  excludeFromAccount: (id: string, profileId: string) => ok(api.POST('/api/cdp/account/{id}/exclude-person', { ...at(id), body: { profileId } })),
  accountScore: (signal?: AbortSignal) => ok(api.GET('/api/cdp/account-score', { signal })),
  updateAccountScore: (body: UpdateAccountScoreDto) => ok(api.PUT('/api/cdp/account-score', { body })),

  households: (query: Query<'Household_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/household', { params: { query: given(query) }, signal })),
  createHousehold: (body: CreateHouseholdDto) => ok(api.POST('/api/cdp/household', { body })),
  household: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/household/{id}', { ...at(id), signal })),
  decideHousehold: (id: string, body: DecideHouseholdDto) => ok(api.POST('/api/cdp/household/{id}/decide', { ...at(id), body })),
  householdSearch: (signal?: AbortSignal) => ok(api.GET('/api/cdp/household-search', { signal })),
  updateHouseholdSearch: (body: UpdateHouseholdSearchDto) => ok(api.PUT('/api/cdp/household-search', { body })),
  runHouseholdSearch: (idempotencyKey: string) => ok(api.POST('/api/cdp/household-search/run', { body: { idempotencyKey } })),

  previewMerge: (body: PreviewMergeDto, signal?: AbortSignal) => ok(api.POST('/api/cdp/merge/preview', { body, signal })),
  merge: (body: CreateMergeDto) => ok(api.POST('/api/cdp/merge', { body })),

  unmerges: async (profileId: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/unmerge', { params: { query: { profileId } }, signal }))).items,
  previewUnmerge: (body: PreviewUnmergeDto, signal?: AbortSignal) => ok(api.POST('/api/cdp/unmerge/preview', { body, signal })),
  unmerge: (body: CreateUnmergeDto) => ok(api.POST('/api/cdp/unmerge', { body })),
  undoUnmerge: (id: string, reason: string) => ok(api.POST('/api/cdp/unmerge/{id}/undo', { ...at(id), body: { reason } })),

  matching: (signal?: AbortSignal) => ok(api.GET('/api/cdp/matching', { signal })),
  updateMatching: (body: UpdateMatchingDto) => ok(api.PUT('/api/cdp/matching', { body })),
  runMatching: (isTrial: boolean, idempotencyKey: string) => ok(api.POST('/api/cdp/matching/run', { body: { isTrial, idempotencyKey } })),
  cancelMatching: (id: string) => ok(api.POST('/api/cdp/matching/{id}/cancel', at(id))),

  matchReviews: (query: Query<'MatchReview_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/match-review', { params: { query: given(query) }, signal })),
  matchReview: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/match-review/{id}', { ...at(id), signal })),
  revealMatchReview: (id: string, reason: string) => ok(api.POST('/api/cdp/match-review/{id}/reveal', { ...at(id), body: { reason } })),
  mergeReviewed: (id: string, reason?: string) => ok(api.POST('/api/cdp/match-review/{id}/merge', { ...at(id), body: { reason } })),
  keepApart: (id: string, reason?: string) => ok(api.POST('/api/cdp/match-review/{id}/keep-apart', { ...at(id), body: { reason } })),
  reopenReview: (id: string) => ok(api.POST('/api/cdp/match-review/{id}/reopen', at(id))),

  identifierRules: (signal?: AbortSignal) => ok(api.GET('/api/cdp/identifier-rule', { signal })),
  previewIdentifierRules: (rules: IdentifierRuleInput[]) => ok(api.POST('/api/cdp/identifier-rule/preview', { body: { rules } })),
  takeApartBlocked: (reason: string, idempotencyKey: string) => ok(api.POST('/api/cdp/identifier-rule/take-apart', { body: { reason, idempotencyKey } })),
  updateIdentifierRules: (body: UpdateIdentifierRulesDto) => ok(api.PUT('/api/cdp/identifier-rule', { body })),

  sources: async (signal?: AbortSignal) => (await ok(api.GET('/api/cdp/source', { signal }))).items,
  createSource: (body: CreateSourceDto) => ok(api.POST('/api/cdp/source', { body })),
  updateSource: (id: string, body: UpdateSourceDto) => ok(api.PUT('/api/cdp/source/{id}', { ...at(id), body })),
  source: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/source/{id}', { ...at(id), signal })),
  webhook: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/webhook/{id}', { ...at(id), signal })),
  updateWebhook: (id: string, body: UpdateWebhookDto) => ok(api.PUT('/api/cdp/webhook/{id}', { ...at(id), body })),
  dropOldSecret: (id: string, concurrencyStamp: string) => ok(api.POST('/api/cdp/webhook/{id}/drop-old-secret', { ...at(id), body: { concurrencyStamp } })),
  webhookMapping: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/webhook-mapping/{id}', { ...at(id), signal })),
  updateWebhookMapping: (id: string, body: UpdateWebhookMappingDto) => ok(api.PUT('/api/cdp/webhook-mapping/{id}', { ...at(id), body })),
  tryWebhookMapping: (id: string, body: WebhookTrialInput, signal?: AbortSignal) => ok(api.POST('/api/cdp/webhook-mapping/{id}/try', { ...at(id), body, signal })),
  webhookDeliveries: async (id: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/webhook-mapping/{id}/deliveries', { ...at(id), signal }))).items,
  rotateWriteKey: (id: string, concurrencyStamp: string) => ok(api.POST('/api/cdp/source/{id}/rotate-write-key', { ...at(id), body: { concurrencyStamp } })),

  trackingPlan: (sourceId: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/tracking-plan/{id}', { ...at(sourceId), signal })),
  previewTrackingPlan: (sourceId: string, body: TrackingPlanInput) => ok(api.POST('/api/cdp/tracking-plan/{id}/preview', { ...at(sourceId), body })),
  updateTrackingPlan: (sourceId: string, body: UpdateTrackingPlanDto) => ok(api.PUT('/api/cdp/tracking-plan/{id}', { ...at(sourceId), body })),
  deleteTrackingPlan: (sourceId: string) => ok(api.DELETE('/api/cdp/tracking-plan/{id}', at(sourceId))),
  seenEvents: async (sourceId: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/tracking-plan/{id}/seen', { ...at(sourceId), signal }))).items,
  planSamples: (sourceId: string, query: Query<'TrackingPlan_GetSamples'>, signal?: AbortSignal) =>
    ok(api.GET('/api/cdp/tracking-plan/{id}/samples', { params: { path: { id: sourceId }, query: given(query) }, signal })),
  planSeen: (sourceId: string, body: PlanSeenDto) => ok(api.POST('/api/cdp/tracking-plan/{id}/plan-seen', { ...at(sourceId), body })),
  planSeenProperty: (sourceId: string, body: PlanSeenPropertyDto) => ok(api.POST('/api/cdp/tracking-plan/{id}/plan-seen-property', { ...at(sourceId), body })),
  planViolations: async (sourceId: string, signal?: AbortSignal) => (await ok(api.GET('/api/cdp/tracking-plan/{id}/violations', { ...at(sourceId), signal }))).items,
  clearPlanViolations: (sourceId: string) => ok(api.POST('/api/cdp/tracking-plan/{id}/clear-violations', at(sourceId))),

  quarantine: (query: Query<'Quarantine_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/quarantine', { params: { query: given(query) }, signal })),
  quarantineSummary: (query: Query<'Quarantine_GetSummary'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/quarantine/summary', { params: { query: given(query) }, signal })),
  quarantinedEvent: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/quarantine/{id}', { ...at(id), signal })),
  revealQuarantined: (id: string, reason: string) => ok(api.POST('/api/cdp/quarantine/{id}/reveal', { ...at(id), body: { reason } })),
  replayQuarantined: (ids: string[]) => ok(api.POST('/api/cdp/quarantine/replay', { body: { ids } })),
  discardQuarantined: (ids: string[]) => ok(api.POST('/api/cdp/quarantine/discard', { body: { ids } })),
  replayAllQuarantined: (body: QuarantineFilterDto) => ok(api.POST('/api/cdp/quarantine/replay-all', { body })),
  discardAllQuarantined: (body: QuarantineFilterDto) => ok(api.POST('/api/cdp/quarantine/discard-all', { body })),
  quarantineJob: (signal?: AbortSignal) => ok(api.GET('/api/cdp/quarantine/job', { signal })),
  cancelQuarantineJob: (id: string) => ok(api.POST('/api/cdp/quarantine/{id}/cancel-job', at(id))),

  arrivals: (query: Query<'Arrival_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/arrival', { params: { query: given(query) }, signal })),
  arrivalDetails: (query: Query<'Arrival_GetDetails'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/arrival/details', { params: { query }, signal })),
  dataQuality: (days: number, signal?: AbortSignal) => ok(api.GET('/api/cdp/data-quality', { params: { query: { days } }, signal })),

  imports: (query: Query<'Import_GetList'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/import', { params: { query: given(query) }, signal })),
  import: (id: string, signal?: AbortSignal) => ok(api.GET('/api/cdp/import/{id}', { ...at(id), signal })),
  createImport: (body: CreateImportDto) => ok(api.POST('/api/cdp/import', { body })),
  uploadImport: (id: string, file: File, onProgress: (sent: number) => void, signal: AbortSignal) => upload<ImportDto>(`/api/cdp/import/${id}/upload`, file, { onProgress, signal }),
  previewImport: (id: string, query: Query<'Import_GetPreview'>, signal?: AbortSignal) => ok(api.GET('/api/cdp/import/{id}/preview', { params: { path: { id }, query: given(query) }, signal })),
  mapImport: (id: string, body: MapImportDto) => ok(api.POST('/api/cdp/import/{id}/map', { ...at(id), body })),
  tryImport: (id: string) => ok(api.POST('/api/cdp/import/{id}/try', at(id))),
  runImport: (id: string) => ok(api.POST('/api/cdp/import/{id}/run', at(id))),
  cancelImport: (id: string) => ok(api.POST('/api/cdp/import/{id}/cancel', at(id))),
  deleteImport: (id: string) => ok(api.DELETE('/api/cdp/import/{id}', at(id))),
  /** A link: the browser fetches the file by itself. */
  importErrors: (id: string) => `/api/cdp/import/${id}/errors`,

  eventMeanings: async (signal?: AbortSignal) => (await ok(api.GET('/api/cdp/event-meaning', { signal }))).items,
  createEventMeaning: (body: CreateEventMeaningDto) => ok(api.POST('/api/cdp/event-meaning', { body })),
  updateEventMeaning: (id: string, body: UpdateEventMeaningDto) => ok(api.PUT('/api/cdp/event-meaning/{id}', { ...at(id), body })),
  deleteEventMeaning: (id: string) => ok(api.DELETE('/api/cdp/event-meaning/{id}', at(id))),
};
