import { Alert, Descriptions, Progress, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction, EmptyState, ErrorState, PageHead, PageSkeleton, StateChip, SwitchRow, useFormat, useSession } from '@kernel';
import { isUnderWay, useDemo, type DemoDto } from './useDemo';

/** The demo company: making it, how to sign in to it, and the traffic in it. */
export default function DemoPage() {
  const { t } = useTranslation('demo');
  const { currentTenant } = useSession();
  const { query, play, make, remove } = useDemo();
  const demo = query.data;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!demo) return <PageSkeleton />;

  const isThere = demo.state === 'ready' || demo.state === 'failed';
  const confirmed = { title: t('resetTitle'), text: t('resetText'), verb: t('reset'), danger: true };
  return (
    <>
      <PageHead
        title={t('title')}
        line={t('line')}
        actions={demo.isEnabled && isThere && (
          <Space>
            <ConfirmAction danger confirm={{ title: t('removeTitle'), text: t('removeText'), verb: t('remove'), danger: true }} act={remove} />
            <ConfirmAction confirm={confirmed} act={make} />
          </Space>
        )}
      />
      <div className="page-body">
        {!demo.isEnabled && <Alert type="info" showIcon title={t('disabled')} description={t('disabledText')} />}
        {demo.isEnabled && demo.state === 'none' && (
          <EmptyState
            picture={['store', 'people', 'cart', 'mail', 'trend']}
            title={t('emptyTitle')}
            text={t('emptyText')}
            actions={<ConfirmAction type="primary" confirm={{ title: t('makeTitle'), text: t('makeText', { code: currentTenant?.code }), verb: t('make') }} act={make} />}
          />
        )}
        {demo.state === 'failed' && <Alert type="error" showIcon title={t('failed')} description={demo.error} />}
        {isUnderWay(demo) && <UnderWay demo={demo} />}
        {demo.state === 'ready' && <Ready demo={demo} busy={play.isPending} onPlay={(isPlaying) => play.mutate(isPlaying)} />}
      </div>
    </>
  );
}

function UnderWay({ demo }: { demo: DemoDto }) {
  const { t } = useTranslation('demo');
  return (
    <section aria-live="polite">
      <StateChip state="running">{t(`states.${demo.state}`)}</StateChip>
      <Progress percent={demo.percent} aria-label={t(`states.${demo.state}`)} />
      {demo.step && <p className="ink3">{demo.step}</p>}
    </section>
  );
}

function Ready({ demo, busy, onPlay }: { demo: DemoDto; busy: boolean; onPlay: (isPlaying: boolean) => void }) {
  const { t } = useTranslation('demo');
  const format = useFormat();
  const { currentTenant } = useSession();
  return (
    <>
      <SwitchRow title={t('play')} consequence={t('playText')} checked={demo.isPlaying} busy={busy} onChange={onPlay} />
      <Descriptions
        bordered size="small" column={1} style={{ marginBlock: 20 }}
        items={[
          { key: 'company', label: t('company'), children: demo.companyCode },
          { key: 'userName', label: t('userName'), children: demo.userName },
          { key: 'password', label: t('password'), children: demo.password },
          { key: 'sales', label: t('sales'), children: t('salesText') },
          ...(demo.isOwn || !currentTenant?.code ? [] : [{ key: 'ownCode', label: t('ownCode'), children: t('ownCodeText', { code: currentTenant.code, name: currentTenant.name }) }]),
          { key: 'madeBy', label: t('madeBy'), children: demo.startedBy },
          { key: 'madeAt', label: t('madeAt'), children: demo.finishedTime ? format.dateTime(demo.finishedTime) : undefined },
        ]}
      />
      {demo.isOwn && <Alert type="info" showIcon title={t('own')} />}
    </>
  );
}
