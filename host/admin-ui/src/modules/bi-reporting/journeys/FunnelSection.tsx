import { NumberDoor, Section, nothing, useFormat } from '@kernel';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedAs, FunnelStepDto, JourneyReportDto } from '../shared/api';
import { MoneyDoor } from '../shared/MoneyDoor';
import { funnelSentence } from './sentences';
import type { Doors } from './useOpenNumber';

interface FunnelSectionProps {
  report: JourneyReportDto;
  doors: Doors;
}

/** From sent to won: the table is the chart; as a data table it also counts messages, orders and leads. */
export function FunnelSection({ report, doors }: FunnelSectionProps) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const [view, setView] = useState<'bars' | 'data'>('bars');
  const { people, items } = report.leadsWithoutMessage;
  return (
    <Section
      title={t('funnel.title')}
      actions={
        <Segmented
          size="small" value={view} onChange={setView} aria-label={t('funnel.view')}
          options={[{ value: 'bars', label: t('funnel.bars') }, { value: 'data', label: t('funnel.data') }]}
        />
      }
    >
      <p className="medium ink2 sentence">{funnelSentence(report.steps, t, format)}</p>
      <FunnelTable steps={report.steps} doors={doors} withItems={view === 'data'} />
      {people > 0 && (
        <p className="medium ink2 report-aside">
          {t('funnel.withoutMessage')}{' '}
          <Door doors={doors} value={people} step="leadWithoutMessage" as="people" label={t('numbers.leadWithoutMessage')} />
          {items > people && <> · <Door doors={doors} value={items} step="leadWithoutMessage" as="items" label={t('units.lead')} /> {t('units.lead')}</>}
        </p>
      )}
    </Section>
  );
}

interface DoorProps {
  doors: Doors;
  value: number;
  step: FunnelStepDto['number'];
  as: CountedAs;
  label: string;
}

function Door({ doors, value, step: number, as, label }: DoorProps) {
  const one = { number, as };
  return <NumberDoor value={value} label={label} onOpen={() => doors.show(one)} className={doors.isOpen(one) ? 'is-open' : undefined} />;
}

/** The unit of what a step counts beside people. */
export const unitOf = (step: FunnelStepDto['number']) => (step === 'ordered' ? 'order' : step === 'lead' || step === 'won' || step === 'leadWithoutMessage' ? 'lead' : 'message');

function FunnelTable({ steps, doors, withItems }: { steps: readonly FunnelStepDto[]; doors: Doors; withItems: boolean }) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const sent = steps[0]?.people ?? 0;
  return (
    <div className="report-scroll">
      <table className="plain-table funnel-table" aria-label={t('funnel.title')}>
        <thead>
          <tr>
            <th scope="col">{t('funnel.step')}</th>
            {!withItems && <th scope="col" className="funnel-bars"><span className="sr-only">{t('funnel.size')}</span></th>}
            <th scope="col" className="right">{t('funnel.people')}</th>
            {withItems && <th scope="col" className="right">{t('funnel.items')}</th>}
            <th scope="col" className="right">{t('funnel.stepRate')}</th>
            <th scope="col" className="right">{t('funnel.totalRate')}</th>
            <th scope="col" className="right">{t('funnel.lost')}</th>
            <th scope="col" className="right">{t('funnel.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => {
            const name = t(`numbers.${step.number}`);
            // Nobody was lost on the way to a lead: it needs no order.
            const follows = step.of !== null && step.of === steps[index - 1]?.number;
            return (
              <tr key={step.number} className={doors.open?.number === step.number && !doors.open.node ? 'is-open' : undefined}>
                <th scope="row" className="nowrap"><span className="num ink3 funnel-no">{index + 1}</span><span className="bold">{name}</span></th>
                {!withItems && (
                  <td className="funnel-bars">
                    <div className="funnel-bar" role="img" aria-label={t('funnel.bar', { name, share: format.percent(step.totalRate) })}>
                      <i style={{ width: `${sent ? (100 * step.people) / sent : 0}%` }} />
                    </div>
                  </td>
                )}
                <td className="right"><Door doors={doors} value={step.people} step={step.number} as="people" label={`${t('units.person')} ${name}`} /></td>
                {withItems && (
                  <td className="right nowrap">
                    <Door doors={doors} value={step.items} step={step.number} as="items" label={`${t(`units.${unitOf(step.number)}`)} ${name}`} />
                    {' '}<span className="small ink3">{t(`units.${unitOf(step.number)}`)}</span>
                  </td>
                )}
                <td className="right nowrap">
                  {step.of && step.stepRate !== null ? format.percent(step.stepRate) : <span className="ink3">{nothing}</span>}
                  {step.of && !follows && <div className="small ink3">{t('funnel.of', { step: t(`numbers.${step.of}`) })}</div>}
                </td>
                <td className="right ink2">{format.percent(step.totalRate)}</td>
                <td className="right">
                  {follows
                    ? <Door doors={doors} value={step.lost} step={step.number} as="lost" label={t('funnel.lostOf', { name })} />
                    : <span className="ink3">{nothing}</span>}
                </td>
                <td className="right">
                  {step.amount
                    ? (
                      <MoneyDoor
                        amount={step.amount} others={step.otherAmounts} label={name}
                        onOpen={(currency) => doors.show({ number: step.number, as: 'items', currency })}
                        isOpen={(currency) => doors.isOpen({ number: step.number, as: 'items', currency })}
                      />
                    )
                    : <span className="ink3">{nothing}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
