import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ListPage, NameCell, StateChip, useLanguage, useSession, type Column, type ListRequest } from '@kernel';
import type { AttributeDefinitionDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { AttributeDrawer } from './AttributeDrawer';
import { attributesKey, labelOf } from './attributes';
import '../shared/cdp.css';

/** 属性: what is known of people is called so, masked so, and chosen so where sources disagree. */
export default function AttributesPage() {
  const { t } = useTranslation('cdp');
  const language = useLanguage();
  const { can } = useSession();
  const client = useQueryClient();
  const [edited, setEdited] = useState<AttributeDefinitionDto>();
  const mayEdit = can(permissions.attributesEdit);
  // While a rule is being carried out, its end is to be seen here.
  const { data } = useQuery({
    queryKey: attributesKey, queryFn: ({ signal }) => cdp.attributeDefinitions(signal),
    refetchInterval: (query) => (query.state.data?.items.some((item) => item.isBeingApplied) ? 2000 : false),
  });
  const sourceName = (id: string) => data?.sources.find((source) => source.id === id)?.name;

  const fetchAttributes = async (request: ListRequest) => {
    const all = (await client.fetchQuery({ queryKey: attributesKey, queryFn: ({ signal }) => cdp.attributeDefinitions(signal), staleTime: 1000 })).items;
    const word = request.search.toLowerCase();
    const rules = request.filters.rule ?? [];
    const found = all.filter((item) => [item.key, item.labelZh, item.labelEn].some((text) => text.toLowerCase().includes(word)) && (rules.length === 0 || rules.includes(item.rule)));
    return { items: found.slice(request.skipCount, request.skipCount + request.maxResultCount), totalCount: found.length };
  };

  const columns: Column<AttributeDefinitionDto>[] = [
    {
      key: 'name', title: t('attributes.name'), fixed: true,
      render: (item) => <NameCell name={labelOf(item, language)} id={item.key} onClick={mayEdit ? () => setEdited(item) : undefined} />,
    },
    { key: 'type', title: t('attributes.type'), wideOnly: true, render: (item) => t(`condition.types.${item.type}`) },
    { key: 'personal', title: t('attributes.personal'), render: (item) => (item.isPersonal ? <StateChip state="held" icon="shield">{t('attributes.masked')}</StateChip> : <span className="ink3">{t('attributes.open')}</span>) },
    {
      key: 'rule', title: t('attributes.rule'), wraps: true,
      render: (item) => {
        if (!item.mayChangeRule) return <span className="ink3">{t('attributes.workedOut')}</span>;
        const first = item.rule === 'sources' ? item.sourceOrder.map(sourceName).filter(Boolean) : [];
        return (
          <span>
            <span className={item.rule === 'latest' ? 'ink2' : undefined}>{t(`attributes.rules.${item.rule}`)}</span>
            {first.length > 0 && <span className="small ink3">{` ${first.join(' › ')}`}</span>}
            {item.isBeingApplied && <> <StateChip state="running">{t('attributes.applying')}</StateChip></>}
          </span>
        );
      },
    },
  ];

  return (
    <>
      <ListPage<AttributeDefinitionDto>
        id="cdp.attributes"
        title={t('attributes.title')}
        label={t('attributes.title')}
        line={t('attributes.line')}
        columns={columns}
        filters={[{ key: 'rule', label: t('attributes.rule'), multiple: true, options: (['latest', 'sources', 'frequent'] as const).map((value) => ({ value, label: t(`attributes.rules.${value}`) })) }]}
        rowKey={(item) => item.key}
        onRowClick={mayEdit ? setEdited : undefined}
        queryKey={[...attributesKey, 'list', data?.items]}
        fetch={fetchAttributes}
        searchPlaceholder={t('attributes.search')}
        totalText={(total) => t('attributes.total', { total })}
        empty={<EmptyState picture={['user', 'key', 'segment', 'plug', 'shield']} title={t('attributes.emptyTitle')} text={t('attributes.emptyText')}  />}
      />
      {data && <AttributeDrawer edited={edited} sources={data.sources} onClose={() => setEdited(undefined)} onSaved={() => client.invalidateQueries({ queryKey: attributesKey })} onReloaded={setEdited} />}
    </>
  );
}
