import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SegmentDetailsDto } from '../shared/types';
import { parse, serialize, type GroupNode } from '../conditions/tree';
import { cdp } from '../shared/api';
import { useHistory } from './useHistory';

interface Draft {
  name: string;
  description: string;
  isActive: boolean;
}

const draftOf = (segment: SegmentDetailsDto | undefined): Draft => ({
  name: segment?.name ?? '', description: segment?.description ?? '', isActive: segment?.isActive ?? true,
});

const textOf = (draft: Draft, root: GroupNode): string => JSON.stringify([draft.name.trim(), draft.description.trim(), draft.isActive, serialize(root)]);

/** What is being edited, what of it is saved, and the stamp that it is saved over. */
export function useSegmentDraft(segment: SegmentDetailsDto | undefined, start: unknown) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(segment));
  const history = useHistory(() => parse(segment?.condition ?? start));
  const [saved, setSaved] = useState(() => ({ text: textOf(draft, parse(segment?.condition)), stamp: segment?.concurrencyStamp }));
  const isDirty = textOf(draft, history.now) !== saved.text;

  const adopt = useCallback((fresh: SegmentDetailsDto) => {
    const next = draftOf(fresh);
    const root = parse(fresh.condition);
    setDraft(next);
    history.reset(root);
    setSaved({ text: textOf(next, root), stamp: fresh.concurrencyStamp });
  }, [history.reset]);

  // Somebody else saved it while nothing was changed here: this page shows the new one.
  useEffect(() => {
    if (segment && !isDirty && segment.concurrencyStamp !== saved.stamp) adopt(segment);
  }, [segment?.concurrencyStamp]);

  const save = async (): Promise<SegmentDetailsDto> => {
    const text = textOf(draft, history.now);
    const input = { name: draft.name.trim(), description: draft.description.trim() || null, isActive: draft.isActive, condition: serialize(history.now) };
    const result = segment
      ? await cdp.updateSegment(segment.id, { ...input, concurrencyStamp: saved.stamp! })
      : await cdp.createSegment(input);
    // At once, so that the way to another page is free.
    flushSync(() => setSaved({ text, stamp: result.concurrencyStamp }));
    client.setQueryData(['cdp', 'segments', 'details', result.id], result);
    void client.invalidateQueries({ queryKey: ['cdp', 'segments'] });
    return result;
  };

  return { draft, setDraft, history, isDirty, save, adopt };
}
