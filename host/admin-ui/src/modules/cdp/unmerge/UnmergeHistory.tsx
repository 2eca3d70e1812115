import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DrawerForm, Section, useFormat, useSession } from '@kernel';
import type { ProfileDetailsDto, UnmergeDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { ReasonItem } from '../regrouping/ReasonItem';

/** The un-merges that the person took part in, and the way back. Nothing where there was none. */
export function UnmergeHistory({ profile }: { profile: ProfileDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const [undoes, setUndoes] = useState<UnmergeDto>();
  const queryKey = ['cdp', 'profiles', profile.id, 'unmerges'];
  const { data } = useQuery({ queryKey, queryFn: ({ signal }) => cdp.unmerges(profile.id, signal), enabled: can(permissions.merge) });
  if (!data?.length) return null;
  return (
    <Section title={t('unmerge.history')} count={data.length}>
      <ul className="divided medium">
        {data.map((unmerge) => (
          <li key={unmerge.id}>
            <div>{t('unmerge.was', { user: unmerge.userName, count: unmerge.profileIds.length })}</div>
            <div className="small ink3">{[format.when(unmerge.creationTime), unmerge.reason].join(' · ')}</div>
            {unmerge.divisions.map((division) => (
              <div key={division.newPartNo} className="small ink3 num">{t('unmerge.divided', { number: division.partNo, count: division.eventCount, into: division.newPartNo })}</div>
            ))}
            {unmerge.undoneTime ? (
              <div className="small ink3">{t('unmerge.undone', { user: unmerge.undoneBy, time: format.when(unmerge.undoneTime), reason: unmerge.undoReason })}</div>
            ) : (
              <div className="row wrap small">
                {unmerge.profileIds.filter((other) => other !== profile.id).map((other, n) => (
                  <Link key={other} to={`/profiles/${other}`}>{t('unmerge.other', { number: n + 1 })}</Link>
                ))}
                <button type="button" className="link-button" onClick={() => setUndoes(unmerge)}>{t('unmerge.undo')}</button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <UndoDrawer unmerge={undoes} onClose={() => setUndoes(undefined)} />
    </Section>
  );
}

function UndoDrawer({ unmerge, onClose }: { unmerge: UnmergeDto | undefined; onClose: () => void }) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  return (
    <DrawerForm<{ reason: string }>
      open={unmerge !== undefined}
      title={t('unmerge.undoTitle')}
      submitText={t('unmerge.undo')}
      onClose={onClose}
      onSubmit={async ({ reason }) => {
        await cdp.undoUnmerge(unmerge!.id, reason);
        await client.invalidateQueries({ queryKey: ['cdp', 'profiles'] });
      }}
    >
      <p className="sentence drawer-lead">{t('unmerge.undoText')}</p>
      <ReasonItem />
    </DrawerForm>
  );
}
