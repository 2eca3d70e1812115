import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { ok } from '@kernel';
import { api, type EmailPreviewDto } from '../shared/api';
import { keys } from '../shared/names';
import type { Draft } from './draft';
import { useDebounced } from './useDebounced';

const typingPauseMs = 500;

type Content = Pick<Draft, 'subject' | 'html' | 'text'>;

/** The server takes neither an empty subject nor an empty body. */
function isWhole({ subject, html }: Content): boolean {
  return subject.trim() !== '' && html.trim() !== '';
}

/** What the text said when typing last paused. */
export function useContent({ subject, html, text }: Draft): Content {
  return useDebounced(useMemo(() => ({ subject, html, text }), [subject, html, text]), typingPauseMs);
}

/** What looks wrong, a moment after typing; the last findings stay until the new ones are there. */
export function useLint(content: Content) {
  return useQuery({
    queryKey: [...keys.lint, content],
    queryFn: async ({ signal }) => (await ok(api.POST('/api/content-hub/email-template/lint', { body: content, signal }))).items,
    enabled: isWhole(content),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}

/** The mail as one person gets it. A text that cannot be filled keeps the last picture that could. */
export function usePreview(content: Content, profileId: string | undefined) {
  const query = useQuery({
    queryKey: [...keys.preview, content, profileId ?? null],
    queryFn: ({ signal }) => ok(api.POST('/api/content-hub/email-template/preview', { body: { ...content, profileId: profileId ?? null }, signal })),
    enabled: isWhole(content),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const last = useRef<EmailPreviewDto>(undefined);
  if (query.data) last.current = query.data;
  return { ...query, isWhole: isWhole(content), shown: query.data ?? last.current };
}
