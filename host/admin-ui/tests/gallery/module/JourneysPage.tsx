import { Button } from 'antd';
import { EmptyState, http, Icon, ListPage, NameCell, type PagedResult } from '@kernel';
import { useTranslation } from 'react-i18next';

export default function JourneysPage() {
  const { t } = useTranslation('gallery');
  return (
    <ListPage<{ id: string; name: string }>
      id="gallery.journeys"
      title={t('journeys.title')}
      label={t('journeys.title')}
      columns={[{ key: 'name', title: t('journeys.title'), fixed: true, render: (row) => <NameCell name={row.name} to={`/journeys/${row.id}`} /> }]}
      rowKey={(row) => row.id}
      queryKey={['gallery', 'journeys']}
      fetch={(_request, signal) => http.get<PagedResult<{ id: string; name: string }>>('/api/gallery/journeys', undefined, signal)}
      empty={<EmptyState title={t('journeys.emptyTitle')} text={t('journeys.emptyText')} picture={['bolt', 'wecom', 'clock', 'sms', 'flag']} actions={<Button type="primary" size="large" icon={<Icon name="plus" />}>{t('journeys.create')}</Button>} />}
    />
  );
}
