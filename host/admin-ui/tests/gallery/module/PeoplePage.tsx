import { Button, DatePicker, Form, Input, Select } from 'antd';
import { DrawerForm, EmptyState, http, Icon, ListPage, NameCell, StateChip, SwitchRow, useFormat, useToast, type Column, type Filter, type KeysetResult } from '@kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Person {
  id: string; name: string; number: string; phone: string; level: string; city: string; paid: number; orders: number; channels: string[]; seenAt: string;
}

export default function PeoplePage() {
  const { t } = useTranslation('gallery');
  const format = useFormat();
  const toast = useToast();
  const [open, setOpen] = useState(false);

  const columns: Column<Person>[] = [
    {
      key: 'name', title: t('people.name'), fixed: true, width: 188,
      render: (row) => <NameCell name={row.name} id={row.number} to={`/people/${row.id}`} before={<span className="avatar is-small" aria-hidden>{row.name.slice(-1)}</span>} />,
    },
    { key: 'phone', title: t('people.phone'), render: (row) => <span className="num ink2">{row.phone}</span> },
    { key: 'level', title: t('people.level'), render: (row) => t(`people.${row.level}`) },
    { key: 'city', title: t('people.city'), render: (row) => row.city, wideOnly: true },
    { key: 'paid', title: t('people.paid'), align: 'right', sort: 'paid', render: (row) => format.money(row.paid) },
    { key: 'orders', title: t('people.orders'), align: 'right', sort: 'orders', render: (row) => <span className={row.orders ? '' : 'ink3'}>{row.orders}</span> },
    { key: 'reach', title: t('people.reach'), wideOnly: true, render: (row) => (row.channels.length ? <span className="medium ink2">{format.list(row.channels)}</span> : <StateChip state="neutral">{t('people.none')}</StateChip>) },
    { key: 'seen', title: t('people.seen'), align: 'right', sort: 'seenAt', render: (row) => <span className="medium ink2" title={format.exact(row.seenAt)}>{format.when(row.seenAt)}</span> },
  ];
  const filters: Filter[] = [
    { key: 'level', label: t('people.level'), multiple: true, options: [{ value: 'gold', label: t('people.gold') }, { value: 'platinum', label: t('people.platinum') }] },
    { key: 'city', label: t('people.city'), options: ['杭州', '上海', '苏州'].map((value) => ({ value, label: value })) },
  ];

  return (
    <>
      <ListPage<Person>
        id="gallery.people"
        title={t('people.title')}
        label={t('people.name')}
        actions={<><Button>{t('people.import')}</Button><Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setOpen(true)}>{t('people.create')}</Button></>}
        columns={columns}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowLink={(row) => `/people/${row.id}`}
        queryKey={['gallery', 'people']}
        fetch={(request, signal) => http.get<KeysetResult<Person>>('/api/gallery/people', {
          cursor: request.cursor, sorting: request.sorting, maxResultCount: request.maxResultCount, filter: request.search, level: request.filters.level, city: request.filters.city,
        }, signal)}
        live={['gallery.people']}
        searchPlaceholder={t('people.search')}
        filters={filters}
        defaultSort="paid.desc"
        totalText={(total) => t('people.unit', { total })}
        empty={<EmptyState title={t('people.emptyTitle')} text={t('people.emptyText')} />}
        bulk={(keys, clear) => [
          { key: 'tag', label: t('people.tag'), icon: 'tag', onClick: clear },
          { key: 'list', label: t('people.list'), icon: 'segment', onClick: clear },
          { key: 'journey', label: t('people.journey'), icon: 'journey', onClick: () => { toast.done(`${keys.length}`, { undo: clear }); } },
        ]}
        bulkText={(count) => t('people.selected', { count })}
      />
      <DrawerForm<{ name: string; email?: string }>
        open={open}
        title={t('people.create')}
        submitText={t('people.submit')}
        onClose={() => setOpen(false)}
        onSubmit={async (values) => {
          await http.post('/api/gallery/people', values);
          toast.done(values.name);
        }}
      >
        <Form.Item name="name" label={t('people.name')} required rules={[{ required: true, message: t('people.nameMissing') }]}><Input showCount maxLength={40} /></Form.Item>
        <Form.Item name="email" label={t('people.email')} extra={t('people.emailHelp')}><Input /></Form.Item>
        <div className="form-pair">
          <Form.Item name="level" label={t('people.level')} required><Select options={filters[0]!.options as never} /></Form.Item>
          <Form.Item name="birthday" label={t('people.birthday')}><DatePicker style={{ width: '100%' }} /></Form.Item>
        </div>
        <SwitchRow name="quiet" title={t('people.quiet')} consequence={t('people.quietText')} />
      </DrawerForm>
    </>
  );
}
