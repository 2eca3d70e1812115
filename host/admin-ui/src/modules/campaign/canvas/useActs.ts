import { ApiError, isStale, ok, useConfirm, useFormat, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type JourneyDto, type JourneyFaultDto } from '../shared/api';
import { keys } from '../shared/names';
import type { DraftEditor } from './useDraft';

interface ActsOf {
  journey: JourneyDto;
  editor: DraftEditor;
  check: () => Promise<readonly JourneyFaultDto[] | undefined>;
  show: (view: 'draft' | number) => void;
}

export interface Acts {
  busy: string | undefined;
  publish: () => Promise<void>;
  pause: () => Promise<void>;
  resume: () => Promise<void>;
  stop: () => Promise<void>;
  remove: () => Promise<void>;
  discard: () => Promise<void>;
}

/** What is done to a whole journey; each asks first, saying who is touched. */
export function useActs({ journey, editor, check, show }: ActsOf): Acts {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string>();
  const path = { id: journey.id };
  const name = editor.draft.name;

  const run = async (act: string, call: () => Promise<void>) => {
    if (busy) return;
    setBusy(act);
    try {
      await call();
    } catch (error) {
      // What was acted on is no longer what is shown.
      if (isStale(error)) await editor.reload();
      toast.failed(error);
    } finally {
      setBusy(undefined);
    }
  };
  const taken = (fresh: JourneyDto, anew: boolean) => {
    editor.adopt(fresh, anew);
    void client.invalidateQueries({ queryKey: keys.journeys });
    void client.invalidateQueries({ queryKey: keys.numbers(journey.id) });
  };
  const inside = async () => {
    const all = await ok(api.GET('/api/campaign/journey/{id}/counts', { params: { path } }));
    return { count: all.inside, total: format.number(all.inside) };
  };
  const stamp = () => ({ params: { path }, body: { concurrencyStamp: editor.stamp() } });

  return {
    busy,
    publish: () => run('publish', async () => {
      if (!(await editor.save())) {
        toast.failed(editor.error, t('publish.notSaved'));
        return;
      }
      const faults = (await check()) ?? [];
      const errors = faults.filter((fault) => fault.isError).length;
      if (errors > 0) throw new ApiError(409, t('publish.faults', { count: errors }), 'Campaign:JourneyHasFaults');
      const version = (journey.currentVersion ?? 0) + 1;
      const people = journey.currentVersion === null ? undefined : await inside();
      const text = people === undefined ? t('publish.firstText') : people.count > 0 ? t('publish.insideText', { total: people.total, version }) : t('publish.nextText', { version });
      const said = faults.length > 0 ? t('publish.withAdvice', { text, advice: t('publish.advice', { count: faults.length }) }) : text;
      if (!(await ask({ title: t('publish.title', { version, name }), text: said, verb: t('publish.verb', { version }) }))) return;
      const fresh = await ok(api.POST('/api/campaign/journey/{id}/publish', stamp()));
      taken(fresh, true);
      show(fresh.currentVersion ?? version);
      toast.done(t('publish.done', { version: fresh.currentVersion }));
    }),
    pause: () => run('pause', async () => {
      const people = await inside();
      if (!(await ask({ title: t('pause.title'), text: t('pause.text', { total: people.total }), verb: t('pause.verb') }))) return;
      taken(await ok(api.POST('/api/campaign/journey/{id}/pause', stamp())), false);
    }),
    resume: () => run('resume', async () => {
      const people = await inside();
      if (!(await ask({ title: t('resume.title'), text: t('resume.text', { total: people.total }), verb: t('resume.verb') }))) return;
      taken(await ok(api.POST('/api/campaign/journey/{id}/resume', stamp())), false);
    }),
    stop: () => run('stop', async () => {
      const people = await inside();
      const sure = await ask({
        title: t('stop.title', { name }), text: t('stop.text', { total: people.total }), verb: t('stop.verb'), keep: t('stop.keep'), danger: true,
        typedName: people.count > 1000 ? name : undefined,
      });
      if (!sure) return;
      taken(await ok(api.POST('/api/campaign/journey/{id}/stop', stamp())), false);
    }),
    remove: () => run('remove', async () => {
      if (!(await ask({ title: t('delete.title', { name }), text: t('delete.text'), verb: t('delete.verb'), keep: t('delete.keep'), danger: true }))) return;
      await ok(api.DELETE('/api/campaign/journey/{id}', { params: { path } }));
      void client.invalidateQueries({ queryKey: keys.journeys });
      void navigate('/journeys');
      toast.done(t('delete.done', { name }));
    }),
    discard: () => run('discard', async () => {
      if (!(await ask({ title: t('discard.title'), text: t('discard.text', { version: journey.currentVersion }), verb: t('discard.verb'), keep: t('discard.keep'), danger: true }))) return;
      const fresh = await ok(api.PUT('/api/campaign/journey/{id}', { params: { path }, body: { name: journey.name, draft: null, concurrencyStamp: editor.stamp() } }));
      taken(fresh, true);
      show(journey.currentVersion!);
    }),
  };
}
