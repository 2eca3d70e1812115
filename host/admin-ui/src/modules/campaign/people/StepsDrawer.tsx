import { ErrorState, Icon, ok, PageSkeleton, useSession } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../shared/api';
import { keys } from '../shared/names';
import { WaySteps } from './WaySteps';
import './people.css';

/** Whose way: an enrolment and who it is. */
export interface Way {
  enrolmentId: string;
  profileId: string;
  name?: string | null;
}

const drawerWidth = 560;

/** Why a person is where they are: every step they took, with its reason. */
export function StepsDrawer({ person, onClose }: { person: Way | undefined; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const last = useRef(person);
  if (person) last.current = person;
  const shown = last.current;
  const { data, error, refetch } = useQuery({
    queryKey: keys.steps(shown?.enrolmentId ?? ''),
    queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/enrolment/{id}/steps', { params: { path: { id: shown!.enrolmentId } }, signal }))).items,
    enabled: person !== undefined,
  });
  return (
    <Drawer
      open={person !== undefined} size={drawerWidth} title={shown && t('people.wayOf', { name: shown.name ?? t('unknownPerson') })} onClose={onClose}
      closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('panel.close') }}
      extra={shown && can('Cdp.Profiles') && <Link to={`/profiles/${shown.profileId}`}>{t('people.profile')}</Link>}
    >
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <WaySteps steps={data} /> : <PageSkeleton rows={4} />}
    </Drawer>
  );
}
