import { NumberDoor, Section, useFormat } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { JourneyNumber, MessageReportDto } from '../shared/api';
import { MoneyDoor } from '../shared/MoneyDoor';
import { messagesSentence, stepOf } from './sentences';
import type { Doors } from './useOpenNumber';

const columns: readonly JourneyNumber[] = ['sent', 'delivered', 'opened', 'clicked', 'ordered', 'lead', 'won'];

/** Each message of the journey by itself. */
export function MessagesSection({ messages, doors }: { messages: readonly MessageReportDto[]; doors: Doors }) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  return (
    <Section title={t('messages.title')} count={messages.length}>
      <p className="medium ink2 sentence">{messagesSentence(messages, t, format)}</p>
      <div className="report-scroll">
        <table className="plain-table" aria-label={t('messages.title')}>
          <thead>
            <tr>
              <th scope="col">{t('messages.message')}</th>
              {columns.map((number) => <th key={number} scope="col" className="right">{t(`numbers.${number}`)}</th>)}
              <th scope="col" className="right">{t('funnel.revenue')}</th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => {
              const name = message.name || message.nodeId;
              const ordered = stepOf(message.steps, 'ordered');
              return (
                <tr key={message.nodeId}>
                  <th scope="row" className="bold">{name}</th>
                  {columns.map((number) => {
                    const one = { number, as: 'people', node: message.nodeId } as const;
                    return (
                      <td key={number} className="right">
                        <NumberDoor
                          value={stepOf(message.steps, number)?.people} label={`${t('units.person')} ${name} ${t(`numbers.${number}`)}`}
                          onOpen={() => doors.show(one)} className={doors.isOpen(one) ? 'is-open' : undefined}
                        />
                      </td>
                    );
                  })}
                  <td className="right">
                    <MoneyDoor
                      amount={ordered?.amount} others={ordered?.otherAmounts} label={`${name} ${t('numbers.ordered')}`}
                      onOpen={(currency) => doors.show({ number: 'ordered', as: 'items', node: message.nodeId, currency })}
                      isOpen={(currency) => doors.isOpen({ number: 'ordered', as: 'items', node: message.nodeId, currency })}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
