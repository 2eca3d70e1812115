import { NumberDoor, ok, Section, useFormat, useLive, useSession } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type OverviewNumberDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { MoneyDoor } from '../shared/MoneyDoor';
import '../shared/reports.css';

/** More of these is neither better nor worse. */
const neutral: readonly OverviewNumberDto['number'][] = ['events', 'messages'];

const pauseMs = 5_000;

/** Five numbers of the last seven days, beside the seven before. */
export default function KeyNumbersPanel() {
  const { t } = useTranslation('bi-reporting');
  useMoving();
  const { data } = useQuery({
    queryKey: keys.overview,
    queryFn: ({ signal }) => ok(api.GET('/api/bi-reporting/overview', { signal })),
    refetchInterval: 60_000,
  });
  if (!data) return null;
  return (
    <Section title={t('overview.title')} fact={t('overview.compared')}>
      <div className="panel key-numbers">
        {data.numbers.map((number) => <KeyNumber key={number.number} number={number} currency={data.currency} definition={data.definitions.find(({ key }) => key.toLowerCase() === number.number.toLowerCase())?.definition} />)}
      </div>
    </Section>
  );
}

/** Read again when journeys move or people enter segments, as the panel below is; sums over two weeks bear that every few seconds at most. */
function useMoving() {
  const client = useQueryClient();
  const { can } = useSession();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readSoon = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void client.invalidateQueries({ queryKey: keys.overview });
    }, pauseMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // One topic that may not be listened to would close the line for all of them.
  useLive(can(permissions.journeys) ? 'campaign.journey' : undefined, readSoon, readSoon);
  useLive(can(permissions.segments) ? 'cdp.segment' : undefined, readSoon, readSoon);
}

function KeyNumber({ number: { number, value, before }, currency, definition }: { number: OverviewNumberDto; currency: string; definition?: string }) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const name = t(`overview.numbers.${number}`);
  const to = `/reports/overview?number=${number}`;
  const change = before > 0 ? (value - before) / before : undefined;
  return (
    <div>
      <div className="medium ink2" title={definition}>{name}</div>
      <div className="key-number">
        {number === 'revenue'
          ? <MoneyDoor amount={{ amount: value, currency }} label={name} to={to} short />
          : <NumberDoor value={value} label={name} to={to} short />}
      </div>
      <div className={`small num ${!change || neutral.includes(number) ? 'ink3' : change > 0 ? 'is-better' : 'bad'}`}>
        {change === undefined ? t(value > 0 ? 'overview.new' : 'overview.same') : change === 0 ? t('overview.same') : format.change(change)}
      </div>
    </div>
  );
}
