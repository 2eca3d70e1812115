import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { DrawerForm, ErrorState, newKey, PageHead, PageSkeleton, Section, useToast } from '@kernel';
import type { ProfileDetailsDto, UnmergeGroupInput } from '../shared/types';
import { cdp } from '../shared/api';
import { timelineKey } from '../profiles/ProfileTimeline';
import { useEscBack } from '../shared/useEscBack';
import { PersonCard } from '../regrouping/PersonCard';
import { ReasonItem } from '../regrouping/ReasonItem';
import { asBeforeMerging, groupsOf, mostPeople, peopleOf, together } from './groups';
import { PartRows } from './PartRows';
import { PieceDrawer } from './PieceDrawer';
import type { Piece } from './pieces';
import '../shared/cdp.css';
import './unmerge.css';

/** 拆分: a profile that turned out to be several people. */
export default function UnmergePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  const { data, error, refetch } = useQuery({ queryKey: ['cdp', 'profiles', id, 'details'], queryFn: ({ signal }) => cdp.profile(id, signal) });
  if (error && !data) return <ErrorState error={error} what={t('profiles.one')} onRetry={() => void refetch()} />;
  return data ? <Unmerge key={data.partNos.join()} profile={data} onReload={() => void refetch()} /> : <PageSkeleton rows={8} />;
}

function Unmerge({ profile, onReload }: { profile: ProfileDetailsDto; onReload: () => void }) {
  const { t } = useTranslation('cdp');
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const back = `/profiles/${profile.id}`;
  useEscBack(back);
  const [people, setPeople] = useState(2);
  const [assignment, setAssignment] = useState(() => together(profile.partNos));
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const [divides, setDivides] = useState<{ no: number; name: string }>();
  const [idempotencyKey] = useState(newKey);
  const [asksReason, setAsksReason] = useState(false);
  const isDone = useRef(false);
  const before = asBeforeMerging(profile);
  const groups = peopleOf(assignment, pieces);
  const isApart = groups.length > 1;
  const previewOf = (groups: UnmergeGroupInput[]) => ({
    queryKey: ['cdp', 'unmergePreviews', profile.id, groups],
    queryFn: ({ signal }: { signal: AbortSignal }) => cdp.previewUnmerge({ profileId: profile.id, groups }, signal),
  });
  const preview = useQuery({ ...previewOf(groups), enabled: isApart, placeholderData: keepPreviousData });
  const name = profile.name ?? t('profiles.number', { number: profile.partNo });

  const submit = async ({ reason }: { reason: string }) => {
    await cdp.unmerge({ profileId: profile.id, groups, reason, idempotencyKey });
    // What others did must not stand on the person's page until it is read anew.
    client.removeQueries({ queryKey: timelineKey(profile.id) });
    await client.invalidateQueries({ queryKey: ['cdp', 'profiles'] });
    isDone.current = true;
    toast.done(t('unmerge.done', { count: groups.length }));
  };

  // The profile is another one now: its page tells what became of it.
  const close = () => (isDone.current ? void navigate(back) : setAsksReason(false));
  const crumbs = [{ label: t('profiles.title'), to: '/profiles' }, { label: name, to: back }, { label: t('unmerge.action') }];

  // With somebody else than the part, or it would be none. Tried out first: a piece without events is said where it was asked for.
  const addPiece = async (piece: Omit<Piece, 'id' | 'person'>) => {
    const more = [...pieces, { ...piece, person: assignment[piece.partNo] === 0 ? 1 : 0, id: Math.max(0, ...pieces.map((p) => p.id)) + 1 }];
    await client.fetchQuery(previewOf(peopleOf(assignment, more)));
    setPieces(more);
  };

  return (
    <>
      <PageHead
        title={t('unmerge.title', { name })} line={t('unmerge.line')} crumbs={crumbs}
        actions={<Button type="primary" disabled={!isApart || !preview.data} onClick={() => setAsksReason(true)}>{isApart ? t('unmerge.submit', { count: groups.length }) : t('unmerge.action')}</Button>}
      />
      <div className="page-body unmerge">
        <Section
          title={t('unmerge.parts')} count={profile.partNos.length}
          actions={
            <>
              {before && <Button size="small" onClick={() => { setAssignment(before); setPeople(Math.max(people, groupsOf(before).length)); }}>{t('unmerge.before')}</Button>}
              <Button size="small" disabled={people >= Math.min(mostPeople, profile.partNos.length + pieces.length)} onClick={() => setPeople(people + 1)}>{t('unmerge.more')}</Button>
            </>
          }
        >
          <PartRows
            profile={profile} people={people} assignment={assignment} pieces={pieces} onDivide={setDivides}
            onAssign={(part, person) => setAssignment((before) => ({ ...before, [part]: person }))}
            onAssignPiece={(id, person) => setPieces((before) => before.map((piece) => (piece.id === id ? { ...piece, person } : piece)))}
            onRemovePiece={(id) => setPieces((before) => before.filter((piece) => piece.id !== id))}
          />
        </Section>
        {!isApart && <p className="medium ink3" role="status">{t(profile.partNos.length > 1 ? 'unmerge.nothing' : 'unmerge.onePart')}</p>}
        {isApart && pieces.length > 0 && <p className="medium ink3">{t('unmerge.piecesText')}</p>}
        {isApart && preview.error && <ErrorState error={preview.error} what={t('unmerge.preview')} onRetry={onReload} />}
        {isApart && !preview.error && (
          <div className="unmerge-people" aria-busy={preview.isFetching} aria-live="polite">
            {preview.data ? preview.data.people.map((person, n) => <PersonCard key={person.profileId} person={person} title={t('unmerge.person', { number: n + 1 })} isOneOfMany />) : <PageSkeleton rows={4} />}
          </div>
        )}
      </div>
      <PieceDrawer profileId={profile.id} part={divides} onAdd={addPiece} onClose={() => setDivides(undefined)} />
      <DrawerForm<{ reason: string }> open={asksReason} title={t('unmerge.submit', { count: groups.length })} submitText={t('unmerge.action')} onClose={close} onReload={onReload} onSubmit={submit}>
        <p className="sentence drawer-lead">{t('unmerge.line')}</p>
        <ReasonItem />
      </DrawerForm>
    </>
  );
}
