import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState, ListPage, NameCell, nothing, ok, useFormat, type Column, type Filter, type ListRequest } from '@kernel';
import { api, keys, type AuditEntryDto } from '../shared/api';
import { AuditDetails } from './AuditDetails';
import { changesOf, objectName, parseObjectKey } from './auditText';
import { useAuditTexts } from './useAuditTexts';
import { useSeen } from './useSeen';

const dayMilliseconds = 86_400_000;
const spans = ['1', '7', '30'] as const;
const shownProperties = 3;

async function fetchEntries(request: ListRequest, signal: AbortSignal) {
  const { who, kind, time, object } = request.filters;
  const { entityType, entityId } = parseObjectKey(object?.[0]);
  const days = Number(time?.[0]);
  return ok(api.GET('/api/identity/audit-entry', {
    params: {
      query: {
        userId: who?.[0], entityType: entityType ?? kind?.[0], entityId,
        from: days ? new Date(Date.now() - days * dayMilliseconds).toISOString() : undefined,
        cursor: request.cursor, maxResultCount: request.maxResultCount,
      },
    },
    signal,
  }));
}

/** Options of what was seen; what the address names stands among them, seen or not. */
function optionsOf(seen: Record<string, string>, chosen: string | null, unknown: (value: string) => string) {
  const options = Object.entries(seen).map(([value, label]) => ({ value, label }));
  return chosen && !seen[chosen] ? [...options, { value: chosen, label: unknown(chosen) }] : options;
}

export default function AuditPage() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const texts = useAuditTexts();
  const { seen, remember } = useSeen();
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState<AuditEntryDto>();
  const who = params.get('who');
  const kind = params.get('kind');
  const object = params.get('object');

  const filters = useMemo<Filter[]>(() => {
    const named = parseObjectKey(object ?? undefined);
    return [
      { key: 'who', label: t('audit.who'), options: optionsOf(seen.users, who, (value) => value.slice(0, 13)) },
      { key: 'kind', label: t('audit.kind'), options: optionsOf(seen.kinds, kind, (value) => value) },
      { key: 'time', label: t('audit.time'), options: spans.map((days) => ({ value: days, label: t('audit.lastDays', { count: Number(days) }) })) },
      ...(object && named.entityType && named.entityId
        ? [{ key: 'object', label: t('audit.object'), options: [{ value: object, label: `${seen.kinds[named.entityType] ?? named.entityType} ${seen.objects[object] ?? named.entityId.slice(0, 13)}` }] }]
        : []),
    ];
  }, [t, seen, who, kind, object]);

  const columns: Column<AuditEntryDto>[] = [
    { key: 'time', title: t('audit.time'), fixed: true, width: 170, render: (entry) => <span className="num" title={format.exact(entry.time)}>{format.dateTime(entry.time, true)}</span> },
    { key: 'who', title: t('audit.who'), render: (entry) => texts.actor(entry) },
    { key: 'what', title: t('audit.what'), fixed: true, render: (entry) => <NameCell name={texts.sentence(entry)} id={objectName(entry)} onClick={() => setShown(entry)} /> },
    {
      key: 'changes', title: t('audit.changes'), wideOnly: true, wraps: true,
      render: (entry) => {
        const names = changesOf(entry).map(({ property }) => texts.property(property));
        if (names.length === 0) return <span className="ink3">{nothing}</span>;
        const text = format.list(names.slice(0, shownProperties));
        return <span className="medium ink2">{names.length > shownProperties ? t('audit.andMore', { names: text, count: names.length }) : text}</span>;
      },
    },
    { key: 'reason', title: t('audit.reason'), wideOnly: true, wraps: true, render: (entry) => entry.reason ?? <span className="ink3">{nothing}</span> },
  ];
  const only = (name: string, value: string) => {
    setShown(undefined);
    setParams({ [name]: value });
  };

  return (
    <>
      <ListPage<AuditEntryDto>
        id="identity.audit"
        title={t('audit.title')}
        label={t('audit.title')}
        columns={columns}
        rowKey={(entry) => entry.id}
        onRowClick={setShown}
        queryKey={keys.audit}
        fetch={async (request, signal) => {
          const result = await fetchEntries(request, signal);
          remember(result.items);
          return result;
        }}
        filters={filters}
        empty={<EmptyState picture={['form', 'user', 'clock', 'edit', 'flag']} title={t('audit.emptyTitle')} text={t('audit.emptyText')} />}
      />
      <AuditDetails entry={shown} onClose={() => setShown(undefined)} onOnly={only} />
    </>
  );
}
