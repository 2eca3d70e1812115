import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, Icon, PageSkeleton, Section, useFormat } from '@kernel';
import type { PlanSamplesDto, SeenEventDto, TrackingPlanDto } from '../shared/types';
import { cdp } from '../shared/api';
import { planKey } from './plan';
import { PropertyRow } from './PropertyRow';

interface Props {
  plan: TrackingPlanDto;
  /** None closes. */
  event: SeenEventDto | undefined;
  title: string | undefined;
  /** None where it is planned, or for those who may only look. */
  onPlan?: () => Promise<void>;
  busy: boolean;
  onClose: () => void;
}

/** An event as it came, and the definition that would be made of it. */
export function SampleDrawer({ plan, event, title, onPlan, busy, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const last = useRef(title);
  if (title) last.current = title;
  const samples = useQuery({
    queryKey: [...planKey(plan.sourceId), 'samples', event?.kind, event?.name],
    queryFn: ({ signal }) => cdp.planSamples(plan.sourceId, { kind: event!.kind, name: event!.name }, signal),
    enabled: event !== undefined,
  });
  return (
    <Drawer
      open={event !== undefined} title={last.current} size={720} onClose={onClose} closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('kernel:close') }} destroyOnHidden
      footer={onPlan && <div className="row"><span className="spacer" /><Button type="primary" loading={busy} onClick={() => void onPlan()}>{t('plan.planIt')}</Button></div>}
    >
      {samples.error ? <ErrorState error={samples.error} what={t('plan.samples')} onRetry={() => void samples.refetch()} />
        : samples.data ? <Samples found={samples.data} /> : <PageSkeleton rows={6} />}
    </Drawer>
  );
}

function Samples({ found: { samples, definition, eventCount } }: { found: PlanSamplesDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (
    <>
      <Section title={t('plan.definition')} fact={t('plan.madeOf', { count: eventCount, amount: format.number(eventCount) })}>
        {definition.properties.length === 0 && <p className="medium ink3">{t('plan.noPropertiesShort')}</p>}
        <ul className="divided plan-properties" aria-label={t('plan.definition')}>
          {definition.properties.map((property) => <PropertyRow key={property.path} property={property} isOpen={false} />)}
        </ul>
      </Section>
      <Section title={t('plan.samples')} fact={t('quarantine.masked')}>
        {samples.length === 0 && <p className="medium ink3">{t('plan.noSamples')}</p>}
        {samples.map((sample, n) => (
          <div key={n}>
            <p className="small ink3 num">{[format.exact(sample.receivedTime), sample.isQuarantined && t('plan.inQuarantine')].filter(Boolean).join(' · ')}</p>
            <pre className="snippet plan-sample" tabIndex={0} aria-label={t('plan.sampleOf', { time: format.exact(sample.receivedTime) })}><code>{JSON.stringify(sample.properties, null, 2)}</code></pre>
          </div>
        ))}
      </Section>
    </>
  );
}
