import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { DrawerForm, ErrorState, newKey, PageHead, PageSkeleton, Section, useToast } from '@kernel';
import type { ProfileDetailsDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useEscBack } from '../shared/useEscBack';
import { PersonCard } from '../regrouping/PersonCard';
import { ReasonItem } from '../regrouping/ReasonItem';
import { Comparison } from './Comparison';
import { PersonSearch } from './PersonSearch';
import '../shared/cdp.css';
import './merge.css';

/** 合并: two profiles that turned out to be one person. The other one stands in the address, so that it can be linked to. */
export default function MergePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  const { data, error, refetch } = useProfile(id);
  if (error && !data) return <ErrorState error={error} what={t('profiles.one')} onRetry={() => void refetch()} />;
  return data ? <Merge key={data.id} profile={data} /> : <PageSkeleton rows={8} />;
}

const useProfile = (id: string | undefined) =>
  useQuery({ queryKey: ['cdp', 'profiles', id, 'details'], queryFn: ({ signal }) => cdp.profile(id!, signal), enabled: Boolean(id) });

function Merge({ profile }: { profile: ProfileDetailsDto }) {
  const { t } = useTranslation('cdp');
  const [params, setParams] = useSearchParams();
  const otherId = params.get('with') ?? undefined;
  const back = `/profiles/${profile.id}`;
  useEscBack(back);
  const name = profile.name ?? t('profiles.number', { number: profile.partNo });
  const crumbs = [{ label: t('profiles.title'), to: '/profiles' }, { label: name, to: back }, { label: t('merge.action') }];
  const pick = (other: string | undefined) => setParams(other ? { with: other } : {}, { replace: true });

  return (
    <>
      <PageHead title={t('merge.title', { name })} line={t('merge.line')} crumbs={crumbs} />
      <div className="page-body merge">
        {otherId ? <Both key={otherId} profile={profile} otherId={otherId} onAnother={() => pick(undefined)} /> : <PersonSearch title={t('merge.other')} exceptId={profile.id} onPick={(other) => pick(other)} />}
      </div>
    </>
  );
}

function Both({ profile, otherId, onAnother }: { profile: ProfileDetailsDto; otherId: string; onAnother: () => void }) {
  const { t } = useTranslation('cdp');
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const [asksReason, setAsksReason] = useState(false);
  const [idempotencyKey] = useState(newKey);
  const survivor = useRef<string>(undefined);
  const other = useProfile(otherId);
  const profileIds = [profile.id, otherId];
  const preview = useQuery({ queryKey: ['cdp', 'profiles', profile.id, 'merge', otherId], queryFn: ({ signal }) => cdp.previewMerge({ profileIds }, signal) });

  const submit = async ({ reason }: { reason: string }) => {
    survivor.current = (await cdp.merge({ profileIds, reason, idempotencyKey })).profileId;
    await client.invalidateQueries({ queryKey: ['cdp', 'profiles'], refetchType: 'none' });
    toast.done(t('merge.done'));
  };
  const close = () => (survivor.current ? void navigate(`/profiles/${survivor.current}`) : setAsksReason(false));

  if (other.error && !other.data) return <ErrorState error={other.error} what={t('profiles.one')} onRetry={() => void other.refetch()} />;
  if (!other.data) return <PageSkeleton rows={8} />;
  return (
    <>
      <Section title={t('merge.compare')} actions={<Button size="small" onClick={onAnother}>{t('merge.another')}</Button>}>
        {[profile, other.data].every((person) => person.identifiers.some((identifier) => identifier.kind === 'userId')) && <p className="sentence" role="status">{t('merge.twoUsers')}</p>}
        <Comparison one={profile} other={other.data} contradictions={preview.data?.contradictions ?? []} />
      </Section>
      {preview.error && <ErrorState error={preview.error} what={t('merge.preview')} onRetry={() => void preview.refetch()} />}
      {!preview.error && (preview.data ? <PersonCard person={preview.data.person} title={t('merge.result')} /> : <PageSkeleton rows={4} />)}
      <div>
        <Button type="primary" disabled={!preview.data} onClick={() => setAsksReason(true)}>{t('merge.submit')}</Button>
      </div>
      <DrawerForm<{ reason: string }> open={asksReason} title={t('merge.submit')} submitText={t('merge.action')} onClose={close} onReload={() => void preview.refetch()} onSubmit={submit}>
        <p className="sentence drawer-lead">{t('merge.line')}</p>
        <ReasonItem />
      </DrawerForm>
    </>
  );
}
