import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState, ErrorState, Icon, PageSkeleton, useFormat, useSession, type ConditionJson } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { People } from './CountRail';

interface PeopleDrawerProps {
  /** Whose people are shown; none closes. */
  condition: ConditionJson | undefined;
  segmentId: string | undefined;
  onClose: () => void;
}

/** Behind a number of the builder: who that is, and a way to keep them as a segment. */
export function PeopleDrawer({ condition, segmentId, onClose }: PeopleDrawerProps) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const navigate = useNavigate();
  const last = useRef(condition);
  if (condition) last.current = condition;
  const shown = last.current;
  return (
    <Drawer
      open={condition !== undefined}
      title={t('peopleDrawer.title')}
      size={480}
      onClose={onClose}
      closeIcon={<Icon name="close" />}
      closable={{ 'aria-label': t('kernel:close') }}
      destroyOnHidden
      footer={can(permissions.segmentsEdit) && (
        <div className="row">
          <span className="spacer" />
          <Button icon={<Icon name="segment" size={14} />} onClick={() => { onClose(); void navigate('/segments/new', { state: { condition: asList(shown) } }); }}>{t('profiles.saveAsSegment')}</Button>
        </div>
      )}
    >
      {shown && <Content condition={shown} segmentId={segmentId} />}
    </Drawer>
  );
}

const asList = (condition: ConditionJson | undefined) => (condition?.type === 'all' ? condition : { type: 'all', conditions: condition ? [condition] : [] });

function Content({ condition, segmentId }: { condition: ConditionJson; segmentId: string | undefined }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['cdp', 'people-of', condition, segmentId],
    queryFn: ({ signal }) => cdp.previewSegment({ condition, segmentId, withRows: false, withSample: true }, signal),
    gcTime: 0,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.count === 0) return <EmptyState picture={false} title={t('peopleDrawer.none')} text={data.sentence?.text} />;
  return (
    <>
      {data.sentence && <p className="sentence drawer-lead">{data.sentence.text}</p>}
      <p className="medium ink3">{t('peopleDrawer.some', { count: data.count, amount: format.number(data.count), shown: data.sample.length })}</p>
      <People people={data.sample} />
    </>
  );
}
