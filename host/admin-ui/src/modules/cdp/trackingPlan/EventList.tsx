import { Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, Icon, NameCell, Section, StateChip, nothing, useFormat, type Column } from '@kernel';
import type { PlanEventDto, PlanEventKind, SeenEventDto } from '../shared/types';
import { kindsToAdd, most, newEvent } from './plan';

interface Props {
  events: readonly PlanEventDto[];
  /** How often each came; not there as long as it is not known. */
  seen: readonly SeenEventDto[] | undefined;
  onOpen: (at: number) => void;
  /** None for those who may only look. */
  onAdd?: (event: PlanEventDto) => void;
}

interface Row {
  at: number;
  event: PlanEventDto;
  title: string;
  seen: SeenEventDto | undefined;
}

/** The planned events, with how often they came: one that never came is a slip of the pen, here or there. */
export function EventList({ events, seen, onOpen, onAdd }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const rows = useMemo(() => {
    const word = search.trim().toLowerCase();
    return events
      .map((event, at): Row => ({
        at, event, title: event.kind === 'track' ? event.name || t('plan.unnamed') : t(`plan.kinds.${event.kind}`),
        seen: seen?.find((one) => one.kind === event.kind && (event.kind !== 'track' || one.name === event.name)),
      }))
      .filter(({ title, event }) => !word || title.toLowerCase().includes(word) || event.description?.toLowerCase().includes(word) || event.properties.some(({ path }) => path.toLowerCase().includes(word)));
  }, [events, seen, search, t]);

  const columns: Column<Row>[] = [
    { key: 'name', title: t('plan.event'), fixed: true, render: ({ title, at, event }) => <NameCell name={title} id={event.kind === 'track' ? undefined : event.kind} onClick={() => onOpen(at)} /> },
    { key: 'says', title: t('plan.description'), wideOnly: true, wraps: true, render: ({ event }) => (event.description ? <span className="medium ink2">{event.description}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'properties', title: t('plan.properties'), align: 'right', render: ({ event }) => format.number(event.properties.length) },
    {
      key: 'count', title: t('plan.came'), align: 'right', wideOnly: true,
      render: ({ seen: one }) => (one ? format.number(one.count) : seen ? <StateChip state="waiting">{t('plan.neverCame')}</StateChip> : nothing),
    },
    { key: 'last', title: t('plan.last'), align: 'right', wideOnly: true, render: ({ seen: one }) => (one ? <span title={format.exact(one.lastTime)}>{format.when(one.lastTime)}</span> : nothing) },
  ];
  return (
    <Section
      title={t('plan.events')} count={format.number(events.length)}
      actions={onAdd && events.length < most.events && <AddEvent kinds={kindsToAdd(events)} onAdd={(kind) => { setSearch(''); onAdd(newEvent(kind)); }} />}
    >
      {events.length > 8 && <Input className="plan-search" allowClear value={search} placeholder={t('plan.searchEvents')} aria-label={t('plan.searchEvents')} onChange={(event) => setSearch(event.target.value)} />}
      {events.length === 0 ? <p className="medium ink3">{t('plan.noEvents')}</p>
        : rows.length === 0 ? <p className="medium ink3">{t('plan.noneFits')}</p>
        : <div className="plan-table"><DataTable<Row> label={t('plan.events')} columns={columns} rows={rows} rowKey={(row) => `${row.at}`} onRowClick={(row) => onOpen(row.at)} /></div>}
    </Section>
  );
}

/** A track event at one click; the calls that have no definition yet behind it. */
function AddEvent({ kinds, onAdd }: { kinds: readonly PlanEventKind[]; onAdd: (kind: PlanEventKind) => void }) {
  const { t } = useTranslation('cdp');
  const calls = kinds.filter((kind) => kind !== 'track');
  return (
    <span className="row wrap">
      {calls.length > 0 && (
        <Select<PlanEventKind | null>
          className="plan-add-call" size="small" value={null} aria-label={t('plan.addCall')} placeholder={t('plan.addCall')} onChange={(kind) => kind && onAdd(kind)}
          options={calls.map((kind) => ({ value: kind, label: t(`plan.kinds.${kind}`) }))}
        />
      )}
      <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => onAdd('track')}>{t('plan.addEvent')}</Button>
    </span>
  );
}
