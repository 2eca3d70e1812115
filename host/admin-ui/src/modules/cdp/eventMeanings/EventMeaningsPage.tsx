import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Icon, ListPage, MoreMenu, NameCell, StateChip, useConfirm, useToast, type Column, type ListRequest } from '@kernel';
import type { EventMeaningDto } from '../shared/types';
import { cdp } from '../shared/api';
import { EventMeaningDrawer } from './EventMeaningDrawer';
import '../shared/cdp.css';

const queryKey = ['cdp', 'event-meanings'] as const;

async function fetchMeanings(request: ListRequest, signal: AbortSignal) {
  const word = request.search.toLowerCase();
  const found = (await cdp.eventMeanings(signal)).filter((meaning) => meaning.eventName.toLowerCase().includes(word));
  return { items: found.slice(request.skipCount, request.skipCount + request.maxResultCount), totalCount: found.length };
}

/** 事件含义: which event is an order or a refund, and where its figures stand. */
export default function EventMeaningsPage() {
  const { t } = useTranslation('cdp');
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const [edited, setEdited] = useState<EventMeaningDto | 'new'>();

  const refresh = () => client.invalidateQueries({ queryKey });
  const remove = async (meaning: EventMeaningDto) => {
    const goOn = await ask({ title: t('meanings.deleteTitle', { name: meaning.eventName }), text: t('meanings.deleteText'), verb: t('meanings.delete'), keep: t('keep'), danger: true });
    if (!goOn) return;
    try {
      await cdp.deleteEventMeaning(meaning.id);
      toast.done(t('meanings.deleted', { name: meaning.eventName }));
    } catch (error) {
      toast.failed(error, t('meanings.notDeleted', { name: meaning.eventName }));
    }
    await refresh();
  };

  const columns: Column<EventMeaningDto>[] = [
    { key: 'event', title: t('meanings.event'), fixed: true, render: (meaning) => <NameCell name={meaning.eventName} onClick={() => setEdited(meaning)} /> },
    { key: 'meaning', title: t('meanings.meaning'), render: (meaning) => <StateChip state={meaning.meaning === 'order' ? 'passed' : 'held'} icon={meaning.meaning === 'order' ? 'cart' : 'undo'}>{t(`meanings.kinds.${meaning.meaning}`)}</StateChip> },
    { key: 'order', title: t('meanings.orderId'), wideOnly: true, render: (meaning) => <span className="code">{meaning.orderIdPath}</span> },
    { key: 'amount', title: t('meanings.amount'), wideOnly: true, render: (meaning) => <span className="code">{meaning.amountPath}</span> },
    { key: 'currency', title: t('meanings.currency'), wideOnly: true, render: (meaning) => (meaning.currencyPath ? <span className="code">{meaning.currencyPath}</span> : <span className="ink3">{t('meanings.ownCurrency')}</span>) },
    {
      key: 'more', title: t('actions'), width: 56, fixed: true,
      render: (meaning) => (
        <MoreMenu small label={t('meanings.moreOf', { name: meaning.eventName })} items={[{ key: 'delete', label: t('meanings.delete'), danger: true, icon: <Icon name="trash" size={14} />, onClick: () => void remove(meaning) }]} />
      ),
    },
  ];
  const create = <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>{t('meanings.create')}</Button>;

  return (
    <>
      <ListPage<EventMeaningDto>
        id="cdp.event-meanings"
        title={t('meanings.title')}
        label={t('meanings.title')}
        line={t('meanings.line')}
        actions={create}
        columns={columns}
        rowKey={(meaning) => meaning.id}
        onRowClick={setEdited}
        queryKey={queryKey}
        fetch={fetchMeanings}
        searchPlaceholder={t('meanings.search')}
        totalText={(total) => t('meanings.total', { total })}
        empty={<EmptyState picture={['bolt', 'cart', 'deal', 'trend', 'flag']} title={t('meanings.emptyTitle')} text={t('meanings.emptyText')} actions={create} />}
      />
      <EventMeaningDrawer edited={edited} onClose={() => setEdited(undefined)} onSaved={refresh} onReloaded={setEdited} />
    </>
  );
}
