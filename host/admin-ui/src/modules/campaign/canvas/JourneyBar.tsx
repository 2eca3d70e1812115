import { EditorBar, Icon, NumberDoor, ok, useFormat, useSession, type MoreItem } from '@kernel';
import { Button, Input, Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type JourneyCountsDto, type JourneyDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { JourneyChip } from '../shared/JourneyChip';
import type { Acts } from './useActs';
import type { DraftEditor } from './useDraft';
import type { View } from './useView';

interface JourneyBarProps {
  journey: JourneyDto;
  view: View;
  editor: DraftEditor;
  counts: JourneyCountsDto | undefined;
  mayEdit: boolean;
  acts: Acts;
  onShow: (view: 'draft' | number) => void;
}

const longestName = 100;

/** The version bar: what is looked at, how it does, and what can be done to it. */
export function JourneyBar({ journey, view, editor, counts, mayEdit, acts, onShow }: JourneyBarProps) {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const mayPublish = can(permissions.publish);
  const isDraft = view.kind === 'draft';
  const current = journey.currentVersion;
  const next = (current ?? 0) + 1;
  const hasDraft = journey.draft !== null && journey.draft !== undefined || editor.state !== 'saved';
  const versions = useVersions(journey);

  const more: MoreItem[] = [];
  for (const { version, inside } of versions) {
    if (version !== current && inside > 0) more.push({ key: `v${version}`, label: t('bar.oldVersion', { version, total: inside }), onClick: () => onShow(version) });
  }
  if (isDraft && mayEdit && current !== null && hasDraft) more.push({ key: 'discard', label: t('discard.verb'), danger: true, onClick: () => void acts.discard() });
  if (mayPublish && (journey.status === 'running' || journey.status === 'paused')) more.push({ key: 'stop', label: t('stop.verb'), danger: true, onClick: () => void acts.stop() });
  if (mayEdit && current === null) more.push({ key: 'delete', label: t('delete.verb'), danger: true, onClick: () => void acts.remove() });

  return (
    <EditorBar
      documentTitle={editor.draft.name}
      title={isDraft && mayEdit
        ? (
          <Input
            className="journey-name" aria-label={t('bar.name')} value={editor.draft.name} maxLength={longestName}
            onChange={(event) => { const name = event.target.value; editor.change((now) => ({ ...now, name }), 'name'); }}
          />
        )
        : editor.draft.name}
      versions={<Versions journey={journey} view={view} hasDraft={hasDraft} mayEdit={mayEdit} onShow={onShow} />}
      facts={isDraft ? <SaveState editor={editor} mayEdit={mayEdit} /> : <Facts journey={journey} view={view} counts={counts} />}
      undo={isDraft && mayEdit ? editor.undo : undefined}
      redo={isDraft && mayEdit ? editor.redo : undefined}
      actions={
        <>
          {!isDraft && mayPublish && journey.status === 'running' && <Button icon={<Icon name="pause" size={14} />} loading={acts.busy === 'pause'} onClick={() => void acts.pause()}>{t('pause.verb')}</Button>}
          {!isDraft && mayPublish && journey.status === 'paused' && <Button icon={<Icon name="play" size={14} />} loading={acts.busy === 'resume'} onClick={() => void acts.resume()}>{t('resume.verb')}</Button>}
          {!isDraft && mayEdit && <Button type="primary" onClick={() => onShow('draft')}>{t('bar.edit', { version: next })}</Button>}
          {isDraft && mayPublish && (
            <Button type="primary" loading={acts.busy === 'publish'} disabled={!hasDraft} title={hasDraft ? undefined : t('bar.nothingToPublish')} onClick={() => void acts.publish()}>
              {t('publish.verb', { version: next })}
            </Button>
          )}
        </>
      }
      more={more}
    />
  );
}

function useVersions(journey: JourneyDto) {
  const { data } = useQuery({
    queryKey: keys.versions(journey.id),
    queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/journey/{id}/versions', { params: { path: { id: journey.id } }, signal }))).items,
    enabled: (journey.currentVersion ?? 0) > 1,
  });
  return data ?? [];
}

function Versions({ journey, view, hasDraft, mayEdit, onShow }: { journey: JourneyDto; view: View; hasDraft: boolean; mayEdit: boolean; onShow: JourneyBarProps['onShow'] }) {
  const { t } = useTranslation('campaign');
  const current = journey.currentVersion;
  if (current === null) return <JourneyChip status="draft" />;
  const isOld = view.kind === 'version' && view.version !== current;
  const running = <>{journey.status === 'running' && <i className="running-dot" aria-hidden="true" />}{t('bar.version', { version: current, status: t(`status.${journey.status}`) })}</>;
  return (
    <Segmented
      aria-label={t('bar.versions')}
      value={view.kind === 'draft' ? 'draft' : view.version}
      onChange={(value) => onShow(value === 'draft' ? 'draft' : Number(value))}
      options={[
        ...(isOld ? [{ value: view.version, label: t('bar.old', { version: view.version }) }] : []),
        { value: current, label: running },
        ...(hasDraft || view.kind === 'draft' || !mayEdit ? [{ value: 'draft', label: t('bar.draft', { version: current + 1 }) }] : []),
      ]}
    />
  );
}

function Facts({ journey, view, counts }: { journey: JourneyDto; view: View; counts: JourneyCountsDto | undefined }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  if (view.kind === 'draft') return null;
  const people = `/journeys/${journey.id}/people?version=${view.version}`;
  return (
    <>
      {view.version === journey.currentVersion && journey.publishedAt && <>{t('bar.published', { who: journey.publishedBy ?? '', when: format.when(journey.publishedAt) })} · </>}
      {t('counts.entered')} <NumberDoor className="bold" value={counts?.entered} to={`${people}&state=entered`} label={t('doors.entered', { name: journey.name })} />
      {' · '}{t('counts.inside')} <NumberDoor className="bold" value={counts?.inside} to={people} label={t('doors.inside', { name: journey.name })} />
      {counts && <>{' · '}{t('counts.done')} <NumberDoor className="bold" value={counts.entered - counts.inside} to={`${people}&state=left`} label={t('doors.done', { name: journey.name })} /></>}
      {counts && (journey.published?.goal || counts.converted > 0) && (
        <>{' · '}{t('counts.converted')} <NumberDoor className="bold" value={counts.converted} to={`${people}&state=converted`} label={t('doors.converted', { name: journey.name })} />{counts.entered > 0 && ` ${format.percent(counts.converted / counts.entered)}`}</>
      )}
    </>
  );
}

/** Where the draft is: here only, on its way, with the server, or in the way of somebody else's. */
function SaveState({ editor, mayEdit }: { editor: DraftEditor; mayEdit: boolean }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  if (!mayEdit) return <span className="ink3">{t('save.readOnly')}</span>;
  switch (editor.state) {
    case 'saving': return <span role="status" className="ink3">{t('save.saving')}</span>;
    case 'dirty': return <span role="status" className="ink3">{t('save.dirty')}</span>;
    case 'failed':
      return <span role="alert" className="bad">{t('save.failed')} <button type="button" className="link-button" onClick={() => void editor.save()}>{t('save.retry')}</button></span>;
    case 'conflict':
      return <span role="alert" className="bad">{t('save.conflict')} <button type="button" className="link-button" onClick={() => void editor.reload()}>{t('save.reload')}</button></span>;
    default: return <span role="status" className="ink3">{t('save.saved', { time: format.when(editor.savedAt) })}</span>;
  }
}
