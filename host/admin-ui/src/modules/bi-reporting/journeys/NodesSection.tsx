import { ErrorState, Icon, NumberDoor, ok, Section, useFormat, type IconName } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type JourneyNodeDto, type JourneyNumber } from '../shared/api';
import { keys } from '../shared/names';
import { nodesSentence } from './sentences';
import type { Doors } from './useOpenNumber';

const columns = ['entered', 'waiting', 'held', 'passed', 'dropped', 'failed', 'left'] as const satisfies readonly JourneyNumber[];
const icons: Record<string, IconName> = { trigger: 'bolt', wait: 'clock', waitForEvent: 'clock', branch: 'branch', split: 'flask', holdout: 'shield', email: 'mail', tag: 'tag', attribute: 'edit', webhook: 'plug', lead: 'lead', plugIn: 'plug', exit: 'flag' };
const everySoOften = 15_000;

export function useNodes(journeyId: string, version?: number) {
  return useQuery({
    queryKey: [...keys.journey(journeyId), 'nodes', version],
    queryFn: ({ signal }) => ok(api.GET('/api/bi-reporting/journey-report/{id}/nodes', { params: { path: { id: journeyId }, query: { version } }, signal })),
    refetchInterval: everySoOften,
  });
}

/** Who is where, now. */
export function NodesSection({ journeyId, version, doors }: { journeyId: string; version?: number; doors: Doors }) {
  const { t } = useTranslation('bi-reporting');
  const format = useFormat();
  const { data, error, refetch } = useNodes(journeyId, version);
  return (
    <Section title={t('nodes.title')} fact={data && t('nodes.asOf', { time: format.time(data.asOf, true) })}>
      {!data ? (
        error ? <ErrorState error={error} onRetry={() => void refetch()} what={t('nodes.title')} /> : <i className="skeleton report-skeleton" />
      ) : (
        <>
          <p className="medium ink2 sentence">{nodesSentence(data.nodes, t, format)}</p>
          <div className="report-scroll">
            <table className="plain-table" aria-label={t('nodes.title')}>
              <thead>
                <tr>
                  <th scope="col">{t('nodes.node')}</th>
                  {columns.map((number) => <th key={number} scope="col" className="right">{t(`numbers.${number}`)}</th>)}
                </tr>
              </thead>
              <tbody>{data.nodes.map((node) => <NodeRow key={node.nodeId} node={node} doors={doors} />)}</tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

function NodeRow({ node, doors }: { node: JourneyNodeDto; doors: Doors }) {
  const { t } = useTranslation('bi-reporting');
  const name = node.name || node.nodeId;
  return (
    <tr>
      <th scope="row">
        <span className="row"><Icon name={icons[node.type ?? ''] ?? 'journey'} size={14} color="var(--ink3)" /><span className="bold">{name}</span></span>
      </th>
      {columns.map((number) => {
        const one = { number, as: 'people', node: node.nodeId } as const;
        const { people, items } = node[number];
        const again = { ...one, as: 'items' } as const;
        return (
          <td key={number} className="right nowrap">
            <NumberDoor
              value={people} label={`${t('units.person')} ${name} ${t(`numbers.${number}`)}`}
              onOpen={() => doors.show(one)} className={doors.isOpen(one) ? 'is-open' : undefined}
            />
            {items > people && (
              <div className="small">
                <NumberDoor
                  value={items} label={`${t('units.stay')} ${name} ${t(`numbers.${number}`)}`}
                  onOpen={() => doors.show(again)} className={doors.isOpen(again) ? 'is-open' : undefined}
                />
                {' '}<span className="ink3">{t('units.stay')}</span>
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
}
