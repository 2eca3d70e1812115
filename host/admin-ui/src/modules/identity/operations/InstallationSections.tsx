import { EmptyState, nothing, Section, StateChip, useFormat } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { InstallationDto } from '../shared/api';
import { bytes } from './operationsState';
import { StatementsSection } from './StatementsSection';
import { Wide } from './Wide';

/** What concerns the whole installation. */
export function InstallationSections({ data }: { data: InstallationDto }) {
  return (
    <>
      <Health data={data} />
      <Hosts data={data} />
      <Partitions data={data} />
      <StatementsSection statements={data.statements} />
      <PlugIns data={data} />
    </>
  );
}

function Health({ data: { checks, database, at } }: { data: InstallationDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <Section title={t('operations.health')}>
      <ul className="panel health">
        {checks.map(({ name, isReady, reason }) => (
          <li key={name} className="row wrap">
            <StateChip state={isReady ? 'passed' : 'failed'}>{t(`operations.checks.${name}`, { defaultValue: name })}</StateChip>
            {reason && <span className="ink2">{reason}</span>}
          </li>
        ))}
        <li className="ink2">
          {t('operations.database', {
            version: database.version, span: format.span((Date.parse(at) - Date.parse(database.startedAt)) / 1000), size: bytes(database.bytes),
            connections: format.number(database.connections), most: format.number(database.maxConnections),
          })}
        </li>
      </ul>
    </Section>
  );
}

function Hosts({ data: { hosts, at } }: { data: InstallationDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <Section title={t('operations.hosts')} count={hosts.length}>
      <Wide label={t('operations.hosts')}>
        <table className="plain-table" aria-label={t('operations.hosts')}>
          <thead>
            <tr>
              <th scope="col">{t('operations.machine')}</th>
              <th scope="col">{t('operations.state')}</th>
              <th scope="col">{t('operations.version')}</th>
              <th scope="col" className="right">{t('operations.uptime')}</th>
              <th scope="col" className="right">{t('operations.leases')}</th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <tr key={host.id}>
                <td>{host.machine}{host.isThis && <span className="small ink3"> · {t('operations.thisHost')}</span>}</td>
                <td>
                  <StateChip state={host.isSilent ? 'failed' : 'passed'}>
                    {host.isSilent ? t('operations.silentSince', { time: format.exact(host.seenAt) }) : t('operations.alive')}
                  </StateChip>
                </td>
                <td className="num">{host.version}</td>
                <td className="right" title={format.exact(host.startedAt)}>{format.span(Math.max(0, (Date.parse(at) - Date.parse(host.startedAt)) / 1000))}</td>
                <td className="right">{format.number(host.leases)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

function Partitions({ data: { partitions } }: { data: InstallationDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  if (partitions.length === 0) return null;
  return (
    <Section title={t('operations.partitions')}>
      <Wide label={t('operations.partitions')}>
        <table className="plain-table" aria-label={t('operations.partitions')}>
          <thead>
            <tr>
              <th scope="col">{t('operations.table')}</th>
              <th scope="col">{t('operations.nextMonth')}</th>
              <th scope="col" className="right">{t('operations.count')}</th>
              <th scope="col" className="right">{t('operations.size')}</th>
              <th scope="col" className="right">{t('operations.rows')}</th>
              <th scope="col">{t('operations.newest')}</th>
            </tr>
          </thead>
          <tbody>
            {partitions.map((table) => (
              <tr key={table.table}>
                <td className="code">{table.table}</td>
                <td><StateChip state={table.hasNextMonth ? 'passed' : 'failed'}>{t(table.hasNextMonth ? 'operations.isThere' : 'operations.isMissing')}</StateChip></td>
                <td className="right">{format.number(table.count)}</td>
                <td className="right">{bytes(table.bytes)}</td>
                <td className="right">{t('operations.about', { count: format.short(table.rows) })}</td>
                <td className="code">{table.newest ?? nothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

function PlugIns({ data: { plugIns } }: { data: InstallationDto }) {
  const { t } = useTranslation('identity');
  return (
    <Section title={t('plugIns.title')} count={plugIns.length}>
      {plugIns.length === 0 ? <EmptyState title={t('plugIns.emptyTitle')} text={t('plugIns.emptyText')} /> : (
        <ul className="divided">
          {plugIns.map((plugIn) => (
            <li key={plugIn.id} className="row wrap">
              <StateChip state={plugIn.status === 'running' && plugIn.faults.length === 0 ? 'passed' : 'failed'}>
                {t(`plugIns.states.${plugIn.status === 'running' && plugIn.faults.length > 0 ? 'partly' : plugIn.status}`)}
              </StateChip>
              <span>{plugIn.name ?? plugIn.id}</span>
              <span className="small ink3 num">{plugIn.version}</span>
              {plugIn.reason && <span className="ink2">{plugIn.reason}</span>}
              {plugIn.faults[0] && <span className="ink2">{plugIn.faults[0].reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
