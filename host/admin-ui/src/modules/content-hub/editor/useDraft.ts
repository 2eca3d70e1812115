import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiError, isApiError, isStale, ok } from '@kernel';
import { api, type EmailTemplateDetailsDto } from '../shared/api';
import { keys } from '../shared/names';
import { draftOf, isSameDraft, missingFields, type Draft, type DraftField } from './draft';

export interface Conflict {
  theirs: EmailTemplateDetailsDto;
}

/** Why the last save failed: at a field, or for the whole template. */
export interface SaveFault {
  fields: Partial<Record<DraftField, string>>;
  error?: ApiError;
}

const fieldOfCode: Record<string, DraftField> = { 'ContentHub:TemplateNameTaken': 'name' };
const noFault: SaveFault = { fields: {} };

function faultOf(error: unknown): SaveFault {
  if (!isApiError(error)) throw error;
  const field = error.code ? fieldOfCode[error.code] : undefined;
  if (field) return { fields: { [field]: error.sentence } };
  const fields: SaveFault['fields'] = {};
  for (const { message, members } of error.validationErrors) {
    for (const member of members) fields[(member.charAt(0).toLowerCase() + member.slice(1)) as DraftField] = message;
  }
  return Object.keys(fields).length > 0 ? { fields } : { fields, error };
}

/**
 * A draft with what it stands on. Saving sends the stamp of that; when somebody else saved meanwhile nothing is overwritten, and what
 * they wrote comes back as a conflict.
 */
export function useDraft(loaded: EmailTemplateDetailsDto | undefined, starter: Draft, texts: (field: DraftField) => string) {
  const client = useQueryClient();
  const [base, setBase] = useState(loaded);
  const [draft, setDraft] = useState<Draft>(loaded ? draftOf(loaded) : starter);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SaveFault>(noFault);
  const [conflict, setConflict] = useState<Conflict>();
  const isBusy = useRef(false);
  const isDirty = !isSameDraft(draft, base ? draftOf(base) : starter);

  const change = useCallback((part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setFault((now) => {
      const fields = { ...now.fields };
      for (const field of Object.keys(part)) delete fields[field as DraftField];
      return { fields };
    });
  }, []);

  /** One act at a time; its faults land where they belong. */
  const attempt = async (act: () => Promise<EmailTemplateDetailsDto>): Promise<EmailTemplateDetailsDto | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setBusy(true);
    setFault(noFault);
    try {
      const saved = await act();
      setBase(saved);
      // The server trims the name; what was typed meanwhile stays.
      setDraft((now) => (now.name.trim() === saved.name ? { ...now, name: saved.name } : now));
      setConflict(undefined);
      client.setQueryData(keys.template(saved.id), saved);
      await client.invalidateQueries({ queryKey: [...keys.templates, 'list'] });
      return saved;
    } catch (error) {
      if (isStale(error) && base) await readTheirs(base.id);
      else setFault(faultOf(error));
      return undefined;
    } finally {
      isBusy.current = false;
      setBusy(false);
    }
  };
  const read = (id: string) => ok(api.GET('/api/content-hub/email-template/{id}', { params: { path: { id } } }));
  const readTheirs = async (id: string) => {
    try {
      setConflict({ theirs: await read(id) });
    } catch (error) {
      setFault(faultOf(error));
    }
  };

  const store = (stamp: string | undefined) => (base && stamp !== undefined
    ? ok(api.PUT('/api/content-hub/email-template/{id}', { params: { path: { id: base.id } }, body: { ...draft, concurrencyStamp: stamp } }))
    : ok(api.POST('/api/content-hub/email-template', { body: draft })));

  const isIncomplete = (): boolean => {
    const missing = missingFields(draft);
    if (missing.length > 0) setFault({ fields: Object.fromEntries(missing.map((field) => [field, texts(field)])) });
    return missing.length > 0;
  };
  const save = async () => (isIncomplete() ? undefined : attempt(() => store(base?.concurrencyStamp)));

  /** Saves over what somebody else wrote, after it was looked at. */
  const overwrite = async () => (conflict && !isIncomplete() ? attempt(() => store(conflict.theirs.concurrencyStamp)) : undefined);

  const publishSaved = (id: string) => ok(api.POST('/api/content-hub/email-template/{id}/publish', { params: { path: { id } } }));

  /** Publishes what stands here, never what somebody else saved unseen. */
  const publish = async () => (isIncomplete() ? undefined : attempt(async () => {
    let saved = base;
    if (isDirty || !saved) {
      saved = await store(base?.concurrencyStamp);
      try {
        return await publishSaved(saved.id);
      } catch (error) {
        // Not before: a new template goes to its own address when it is known, and the page there would never hear of the publishing.
        setBase(saved);
        throw error;
      }
    } else {
      const now = await read(saved.id);
      if (now.concurrencyStamp !== saved.concurrencyStamp) throw new ApiError(409, '');
    }
    return publishSaved(saved.id);
  }));

  /** Takes what somebody else saved; what was typed here is gone. */
  const takeTheirs = () => {
    if (!conflict) return;
    setBase(conflict.theirs);
    setDraft(draftOf(conflict.theirs));
    setConflict(undefined);
    setFault(noFault);
  };

  return { base, draft, change, isDirty, busy, fault, conflict, save, overwrite, publish, takeTheirs };
}
