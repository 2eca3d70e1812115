import { Icon, NumberDoor, ok, Section, useLive } from '@kernel';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type JourneyCountsDto, type JourneyListItemDto } from '../shared/api';
import { journeyTopic, keys } from '../shared/names';
import { JourneyChip } from '../shared/JourneyChip';
import './home.css';

const most = 6;

/** Running journeys as bars of states; who waits, who went through, who was kept back, what failed. */
export default function JourneysPanel() {
  const { t } = useTranslation('campaign');
  const client = useQueryClient();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: keys.journeys });
    void client.invalidateQueries({ queryKey: ['campaign', 'numbers'] });
  };
  useLive(journeyTopic, refresh, refresh);
  const { data } = useQuery({
    queryKey: [...keys.journeys, 'home'],
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey', { params: { query: { status: 'running', sorting: 'inside desc', maxResultCount: most } }, signal })),
  });
  const rows = data?.items ?? [];
  const counts = useQueries({
    queries: rows.map(({ id }) => ({
      queryKey: keys.counts(id, undefined),
      queryFn: ({ signal }: { signal: AbortSignal }) => ok(api.GET('/api/campaign/journey/{id}/counts', { params: { path: { id } }, signal })),
    })),
  });
  if (!data) return null;
  return (
    <Section
      title={t('home.title')} count={data.totalCount || undefined}
      actions={<Link className="medium" to="/journeys">{t('home.all')}</Link>}
    >
      {rows.length === 0 ? <p className="medium ink3">{t('home.none')} <Link to="/journeys">{t('home.draw')}</Link></p> : (
        <div className="panel"><ul className="divided">{rows.map((row, index) => <Row key={row.id} row={row} counts={counts[index]?.data} />)}</ul></div>
      )}
    </Section>
  );
}

function Row({ row, counts }: { row: JourneyListItemDto; counts: JourneyCountsDto | undefined }) {
  const { t } = useTranslation('campaign');
  const sum = (key: 'dropped' | 'failed' | 'held') => counts?.nodes.reduce((total, node) => total + node[key], 0) ?? 0;
  const held = sum('held');
  const parts = [
    { key: 'passed', value: row.entered - row.inside, tone: 'passed' }, { key: 'waiting', value: row.inside - held, tone: 'waiting' }, { key: 'held', value: held, tone: 'held' },
  ];
  const failed = sum('failed');
  return (
    <li className="home-journey">
      <Link className="bold ellipsis" to={`/journeys/${row.id}`}>{row.name}</Link>
      <span className="stacked-bar" role="img" aria-label={t('home.bar', { done: row.entered - row.inside, waiting: row.inside - held, held })}>
        {row.entered > 0 && parts.map(({ key, value, tone }) => value > 0 && <i key={key} style={{ flexGrow: value, background: `var(--${tone}Fill)` }} />)}
      </span>
      <span className="medium ink2 nowrap">{t('counts.inside')} <NumberDoor value={row.inside} to={`/journeys/${row.id}/people`} label={t('doors.inside', { name: row.name })} /></span>
      <span className="medium ink2 nowrap">{t('counts.entered')} <NumberDoor value={row.entered} to={`/journeys/${row.id}/people?state=entered`} label={t('doors.entered', { name: row.name })} /></span>
      {row.lastError || failed > 0
        ? <Link className="row small bad nowrap" to={`/journeys/${row.id}`}><Icon name="warning" size={12} />{row.lastError ? t('home.stuck') : t('home.failed', { count: failed })}</Link>
        : <JourneyChip status={row.status} />}
    </li>
  );
}
