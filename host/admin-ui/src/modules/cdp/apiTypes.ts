// The wire types of cdp until its OpenAPI document exists.
export type Id = string;
export type ConditionOperator =
  | 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'between' | 'exists' | 'missing' | 'contains' | 'notContains' | 'startsWith' | 'endsWith'
  | 'in' | 'notIn' | 'before' | 'after' | 'withinLast' | 'moreThanAgo' | 'isDay' | 'anniversaryWithin';
export type AttributeType = 'text' | 'number' | 'boolean' | 'date' | 'time';
export type IdentifierKind = 'userId' | 'memberNumber' | 'email' | 'phone' | 'anonymousId' | 'other';
export interface AttributeDto { key: string; label: string; type: AttributeType; isPersonal: boolean; operators: ConditionOperator[] }
export interface ValueCountDto { value: string; count: number }
export interface EventTypeDto { name: string; label: string; isInternal: boolean; count: number; lastTime: string | null }
export interface EventPropertyDto { path: string; type: AttributeType; samples: string[] }
export interface ConditionFault { path: string; message: string }
export type SentencePartKind = 'plain' | 'field' | 'operator' | 'value';
export interface SentencePartDto { text: string; kind: SentencePartKind; path: string }
export interface ConditionSentenceDto { text: string; parts: SentencePartDto[] }
export interface ConditionCheckDto { faults: ConditionFault[]; sentence: ConditionSentenceDto | null }
export interface SegmentDto {
  id: Id; name: string; description: string | null; sentence: string | null; isActive: boolean; memberCount: number; asOf: string | null; isRebuilding: boolean;
  lastError: string | null; lastErrorTime: string | null; creationTime: string; lastModificationTime: string; concurrencyStamp: string;
}
export interface SegmentUse { kind: string; id: Id; name: string }
export interface SegmentDetailsDto extends SegmentDto { condition: unknown; sentenceParts: ConditionSentenceDto | null; faults: ConditionFault[]; uses: SegmentUse[] }
export interface CreateSegmentDto { name: string; description?: string | null; condition: unknown; isActive: boolean }
export interface UpdateSegmentDto extends CreateSegmentDto { concurrencyStamp: string }
export interface ProfileListItemDto {
  id: Id; partNo: number; name: string | null; email: string | null; phone: string | null; city: string | null; isKnown: boolean; unitId: Id | null;
  firstSeenTime: string; lastSeenTime: string; segments: string[];
}
export interface SegmentPreviewRowDto { path: string; alone: number; left: number }
export interface SegmentPreviewDto {
  count: number; total: number; asOf: string; elapsedMilliseconds: number; rows: SegmentPreviewRowDto[]; sample: ProfileListItemDto[]; sentence: ConditionSentenceDto | null;
}
export interface ProfileIdentifierDto { kind: IdentifierKind; value: string; partNo: number; creationTime: string }
export type LinkKind = 'sameEvent' | 'identify' | 'similar' | 'manual';
export interface ProfileLinkDto { partA: number; partB: number; kind: LinkKind; sourceName: string | null; creationTime: string }
export interface AttributeCandidateDto { value: unknown; sourceName: string | null; partNo: number; observedTime: string; isChosen: boolean }
export interface ProfileAttributeDto {
  key: string; label: string; type: AttributeType; isPersonal: boolean; value: unknown; sourceName: string | null; observedTime: string | null; candidates: AttributeCandidateDto[];
}
export interface ConsentHistoryDto { isGranted: boolean; occurredTime: string; sourceName: string | null; userName: string | null; reason: string | null }
export interface ProfileConsentDto {
  addressKey: string; address: string; channel: string; purpose: string; isGranted: boolean | null; since: string | null; history: ConsentHistoryDto[];
}
export interface ProfilePurchasesDto { currency: string; orderCount: number; amount: number; lastOrderTime: string | null }
export interface ProfileSegmentDto { id: Id; name: string; enteredTime: string }
export interface ProfileDetailsDto {
  id: Id; partNo: number; partNos: number[]; name: string | null; isKnown: boolean; unitId: Id | null; unitName: string | null; firstSeenTime: string; lastSeenTime: string;
  eventCount: number; purchases: ProfilePurchasesDto[]; identifiers: ProfileIdentifierDto[]; links: ProfileLinkDto[]; attributes: ProfileAttributeDto[];
  consents: ProfileConsentDto[]; segments: ProfileSegmentDto[];
}
export interface ProfileRevealedDto { name: string | null; identifiers: ProfileIdentifierDto[]; attributes: Record<string, unknown> }
export interface ChangeConsentDto { addressKey: string; channel: string; purpose: string; reason: string; idempotencyKey?: string }
export type TimelineCategory = 'behavior' | 'outreach' | 'trade' | 'change';
export interface TimelineEventDto {
  key: string; name: string; kind: string; category: TimelineCategory; occurredTime: string; receivedTime: string; sourceName: string | null; partNo: number;
  properties: unknown;
}
export type SourceKind = 'browser' | 'server' | 'internal';
export interface SourceDto {
  id: Id; name: string; kind: SourceKind; isEnabled: boolean; mayGrantConsent: boolean; countsOrders: boolean; writeKey: string | null; createdAt: string; concurrencyStamp: string;
}
export interface CreateSourceDto { name: string; kind: SourceKind; mayGrantConsent?: boolean | null; countsOrders?: boolean | null }
export interface UpdateSourceDto { name: string; isEnabled: boolean; mayGrantConsent: boolean; countsOrders: boolean; concurrencyStamp: string }
export type EventMeaningKind = 'order' | 'refund';
export interface EventMeaningDto {
  id: Id; eventName: string; meaning: EventMeaningKind; orderIdPath: string; amountPath: string; currencyPath: string | null; concurrencyStamp: string;
}
export interface CreateEventMeaningDto { eventName: string; meaning: EventMeaningKind; orderIdPath: string; amountPath: string; currencyPath?: string | null }
export interface UpdateEventMeaningDto extends CreateEventMeaningDto { concurrencyStamp: string }
