import { http, type KeysetResult, type PagedResult } from '@kernel';
import type {
  AttributeDto, ChangeConsentDto, ConditionCheckDto, CreateEventMeaningDto, CreateSegmentDto, CreateSourceDto, EventMeaningDto, EventPropertyDto, EventTypeDto,
  ProfileConsentDto, ProfileDetailsDto, ProfileListItemDto, ProfileRevealedDto, SegmentDetailsDto, SegmentDto, SegmentPreviewDto, SourceDto, TimelineCategory,
  TimelineEventDto, UpdateEventMeaningDto, UpdateSegmentDto, UpdateSourceDto, ValueCountDto,
} from '../apiTypes';

interface ListResult<T> {
  items: T[];
}

const items = async <T>(call: Promise<ListResult<T>>): Promise<T[]> => (await call).items;

export interface ListQuery {
  filter?: string;
  sorting?: string;
  skipCount?: number;
  maxResultCount?: number;
}

export interface ProfileQuery {
  filter?: string;
  segmentId?: string;
  isKnown?: boolean;
  sorting?: string;
  cursor?: string;
  maxResultCount?: number;
}

export interface TimelineQuery {
  category?: TimelineCategory;
  name?: string;
  cursor?: string;
  maxResultCount?: number;
}

/** The calls of cdp, named as the pages speak of them. */
export const cdp = {
  attributes: (signal?: AbortSignal) => items(http.get<ListResult<AttributeDto>>('/api/cdp/attribute', undefined, signal)),
  attributeValues: (key: string, filter: string, signal?: AbortSignal) => items(http.get<ListResult<ValueCountDto>>('/api/cdp/attribute/values', { key, filter }, signal)),
  eventTypes: (signal?: AbortSignal) => items(http.get<ListResult<EventTypeDto>>('/api/cdp/event-type', undefined, signal)),
  eventProperties: (name: string, signal?: AbortSignal) => items(http.get<ListResult<EventPropertyDto>>('/api/cdp/event-type/properties', { name }, signal)),
  checkCondition: (condition: unknown, segmentId: string | undefined, signal?: AbortSignal) =>
    http.post<ConditionCheckDto>('/api/cdp/condition/check', { condition, segmentId }, signal),

  segments: (query: ListQuery, signal?: AbortSignal) => http.get<PagedResult<SegmentDto>>('/api/cdp/segment', { ...query }, signal),
  segment: (id: string, signal?: AbortSignal) => http.get<SegmentDetailsDto>(`/api/cdp/segment/${id}`, undefined, signal),
  createSegment: (input: CreateSegmentDto) => http.post<SegmentDetailsDto>('/api/cdp/segment', input),
  updateSegment: (id: string, input: UpdateSegmentDto) => http.put<SegmentDetailsDto>(`/api/cdp/segment/${id}`, input),
  deleteSegment: (id: string) => http.delete(`/api/cdp/segment/${id}`),
  /** Breaking it off stops the query in the database. */
  previewSegment: (input: { condition: unknown; segmentId?: string; withRows: boolean; withSample: boolean }, signal?: AbortSignal) =>
    http.post<SegmentPreviewDto>('/api/cdp/segment/preview', input, signal),

  profiles: (query: ProfileQuery, signal?: AbortSignal) => http.get<KeysetResult<ProfileListItemDto>>('/api/cdp/profile', { ...query }, signal),
  profile: (id: string, signal?: AbortSignal) => http.get<ProfileDetailsDto>(`/api/cdp/profile/${id}`, undefined, signal),
  timeline: (id: string, query: TimelineQuery, signal?: AbortSignal) =>
    http.get<KeysetResult<TimelineEventDto>>(`/api/cdp/profile/${id}/timeline`, { ...query }, signal),
  reveal: (id: string, reason: string) => http.post<ProfileRevealedDto>(`/api/cdp/profile/${id}/reveal`, { reason }),
  grantConsent: (id: string, input: ChangeConsentDto) => http.post<ProfileConsentDto>(`/api/cdp/profile/${id}/grant-consent`, input),
  withdrawConsent: (id: string, input: ChangeConsentDto) => http.post<ProfileConsentDto>(`/api/cdp/profile/${id}/withdraw-consent`, input),

  sources: (signal?: AbortSignal) => items(http.get<ListResult<SourceDto>>('/api/cdp/source', undefined, signal)),
  createSource: (input: CreateSourceDto) => http.post<SourceDto>('/api/cdp/source', input),
  updateSource: (id: string, input: UpdateSourceDto) => http.put<SourceDto>(`/api/cdp/source/${id}`, input),
  rotateWriteKey: (id: string, concurrencyStamp: string) => http.post<SourceDto>(`/api/cdp/source/${id}/rotate-write-key`, { concurrencyStamp }),

  eventMeanings: (signal?: AbortSignal) => items(http.get<ListResult<EventMeaningDto>>('/api/cdp/event-meaning', undefined, signal)),
  createEventMeaning: (input: CreateEventMeaningDto) => http.post<EventMeaningDto>('/api/cdp/event-meaning', input),
  updateEventMeaning: (id: string, input: UpdateEventMeaningDto) => http.put<EventMeaningDto>(`/api/cdp/event-meaning/${id}`, input),
  deleteEventMeaning: (id: string) => http.delete(`/api/cdp/event-meaning/${id}`),
};
