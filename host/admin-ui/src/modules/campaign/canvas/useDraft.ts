import { isApiError, isStale, ok } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { api, type JourneyDto } from '../shared/api';
import { keys } from '../shared/names';
import { readDefinition, writeDefinition, type Definition } from './model/definition';
import { record, redo, startHistory, undo, type History } from './model/history';

export interface Draft {
  name: string;
  definition: Definition;
}

export type SaveState = 'saved' | 'dirty' | 'saving' | 'failed' | 'conflict';

export interface DraftEditor {
  draft: Draft;
  change: (next: (now: Draft) => Draft, mergeKey?: string) => void;
  undo: { can: boolean; act: () => void };
  redo: { can: boolean; act: () => void };
  state: SaveState;
  savedAt: string | undefined;
  error: unknown;
  /** Saves what is not saved yet; true when the server has all of it. */
  save: () => Promise<boolean>;
  /** Takes what the server has; the own changes are one undo away. */
  reload: () => Promise<void>;
  /** The stamp that acts on the journey need. */
  stamp: () => string;
  /** After an act that changed the journey on the server; `anew` begins the draft from what the server has now. */
  adopt: (journey: JourneyDto, anew: boolean) => void;
}

const quietMs = 1200;
const retryMs = 10_000;
const empty: Definition = { nodes: [], edges: [] };

const draftOf = (journey: JourneyDto): Draft => {
  const drawing = journey.draft ?? journey.published;
  return { name: journey.name, definition: drawing ? readDefinition(drawing) : empty };
};

/** The draft while it is drawn: its history, and how it gets to the server. A stamp guards what somebody else saved meanwhile. */
export function useDraft(journey: JourneyDto, mayEdit: boolean): DraftEditor {
  const client = useQueryClient();
  const [history, setHistory] = useState<History<Draft>>(() => startHistory(draftOf(journey)));
  const [saved, setSaved] = useState<Draft>(history.present);
  const [state, setState] = useState<{ busy: boolean; error?: unknown; failed?: Draft }>({ busy: false });
  const now = useRef({ present: history.present, saved, stamp: journey.concurrencyStamp, updatedAt: journey.updatedAt });
  now.current.present = history.present;
  now.current.saved = saved;
  const running = useRef<Promise<boolean>>(undefined);
  const { id } = journey;

  const take = useCallback((fresh: JourneyDto, isOurs: boolean) => {
    now.current.stamp = fresh.concurrencyStamp;
    now.current.updatedAt = fresh.updatedAt;
    client.setQueryData(keys.journey(id), fresh);
    if (isOurs) return;
    const draft = draftOf(fresh);
    setSaved(draft);
    setHistory((before) => record(before, draft));
  }, [client, id]);

  // Somebody else's change arrives by itself while there is nothing of our own to lose.
  useEffect(() => {
    if (journey.concurrencyStamp === now.current.stamp || running.current || now.current.present !== now.current.saved) return;
    take(journey, false);
  }, [journey, take]);

  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current;
    if (!mayEdit || now.current.present === now.current.saved) return true;
    const sent = now.current.present;
    const call = (async () => {
      setState({ busy: true });
      try {
        const fresh = await ok(api.PUT('/api/campaign/journey/{id}', {
          params: { path: { id } },
          body: { name: sent.name.trim() || journey.name, draft: writeDefinition(sent.definition), concurrencyStamp: now.current.stamp },
        }));
        take(fresh, true);
        setSaved(sent);
        now.current.saved = sent;
        setState({ busy: false });
        void client.invalidateQueries({ queryKey: keys.journeys });
        return true;
      } catch (error) {
        setState({ busy: false, error, failed: sent });
        return false;
      } finally {
        running.current = undefined;
      }
    })();
    running.current = call;
    return (await call) && (now.current.present === now.current.saved || save());
  }, [client, id, journey.name, mayEdit, take]);

  const isDirty = history.present !== saved;
  const isConflict = isStale(state.error);
  useEffect(() => {
    if (!isDirty || state.busy || isConflict || !mayEdit) return;
    const isSameAgain = state.failed === history.present;
    // What the server refused as it is would be refused again.
    if (isSameAgain && !isApiError(state.error, 'network') && !isApiError(state.error, 'server')) return;
    const timer = setTimeout(() => void save(), isSameAgain ? retryMs : quietMs);
    return () => clearTimeout(timer);
  }, [history.present, isDirty, state, isConflict, mayEdit, save]);

  const reload = useCallback(async () => {
    const fresh = await ok(api.GET('/api/campaign/journey/{id}', { params: { path: { id } } }));
    setState({ busy: false });
    take(fresh, false);
  }, [id, take]);

  return useMemo<DraftEditor>(() => ({
    draft: history.present,
    change: (next, mergeKey) => setHistory((before) => record(before, next(before.present), mergeKey)),
    undo: { can: mayEdit && history.past.length > 0, act: () => setHistory(undo) },
    redo: { can: mayEdit && history.future.length > 0, act: () => setHistory(redo) },
    state: state.busy ? 'saving' : isConflict ? 'conflict' : state.error && isDirty ? 'failed' : isDirty ? 'dirty' : 'saved',
    savedAt: now.current.updatedAt,
    error: state.error,
    save,
    reload,
    stamp: () => now.current.stamp,
    adopt: (fresh, anew) => {
      take(fresh, !anew);
      if (anew) setHistory((before) => startHistory(before.present));
    },
  }), [history, state, isConflict, isDirty, mayEdit, save, reload, take]);
}
