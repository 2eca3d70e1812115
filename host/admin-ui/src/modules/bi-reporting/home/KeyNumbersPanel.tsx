import { NumberDoor, ok, Section, useFormat } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type OverviewNumberDto } from '../shared/api';
import { keys } from '../shared/names';
import { MoneyDoor } from '../shared/MoneyDoor';
import '../shared/reports.css';

/** More of these is neither better nor worse. */
const neutral: readonly OverviewNumberDto['number'][] = ['events', 'messages'];

/** Five numbers of the last seven days, beside the seven before. */
export default function KeyNumbersPanel() {
  const { t } = useTranslation('bi-reporting');
  const { data } = useQuery({
    queryKey: keys.overview,
    queryFn: ({ signal }) => ok(api.GET('/api/bi-reporting/overview', { signal })),
    refetchInterval: 60_000,
  });
  if (!data) return null;
  return (
    <Section title={t('overview.title')} fact={t('overview.compared')}>
      <div className="panel key-numbers">
        {data.numbers.map((number) => <KeyNumber key={number.number} number={number} currency={data.currency} />)}
      </div>
    </Section>
  );
}

function KeyNumber({ number: { number, value, before }, currency }: { number: OverviewNumberDto; currency: string }) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const name = t(`overview.${number}`);
  const to = `/reports/overview?number=${number}`;
  const change = before > 0 ? (value - before) / before : undefined;
  return (
    <div>
      <div className="medium ink2">{name}</div>
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
