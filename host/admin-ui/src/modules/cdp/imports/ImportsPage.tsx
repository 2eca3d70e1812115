import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState, Icon, ListPage, MoreMenu, NameCell, nothing, useConfirm, useFormat, useToast, type Column } from '@kernel';
import { cdp } from '../shared/api';
import type { ImportDto } from '../shared/types';
import { ImportStateChip } from './ImportStateChip';
import { importsKey } from './useImport';
import './imports.css';

/** 导入: files of customers, orders and events, and what came of them. */
export default function ImportsPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const navigate = useNavigate();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();

  const remove = async (row: ImportDto) => {
    if (!(await ask({ title: t('imports.deleteTitle', { name: row.name }), text: t('imports.deleteText'), verb: t('imports.delete'), keep: t('keep'), danger: true }))) return;
    try {
      await cdp.deleteImport(row.id);
      toast.done(t('imports.deleted', { name: row.name }));
    } catch (error) {
      toast.failed(error, t('imports.notDeleted', { name: row.name }));
    } finally {
      await client.invalidateQueries({ queryKey: importsKey });
    }
  };
  // A trial took nothing in: its numbers stand on the import's page, not here.
  const count = (row: ImportDto, value: number | undefined) => {
    const shown = row.run && !row.run.isTrial ? value : undefined;
    return <span className={shown ? 'num' : 'num ink3'}>{shown === undefined ? nothing : format.number(shown)}</span>;
  };
  const columns: Column<ImportDto>[] = [
    { key: 'name', title: t('imports.name'), fixed: true, render: (row) => <NameCell name={row.name} to={`/imports/${row.id}`} /> },
    { key: 'kind', title: t('imports.kind'), render: (row) => t(`imports.kinds.${row.kind}`) },
    { key: 'file', title: t('imports.file'), wideOnly: true, render: (row) => (row.fileName ? <span className="import-file-name" title={row.fileName}>{row.fileName}</span> : <span className="ink3">{nothing}</span>) },
    { key: 'state', title: t('imports.stateTitle'), render: (row) => <ImportStateChip row={row} /> },
    { key: 'taken', title: t('imports.taken'), align: 'right', render: (row) => count(row, row.run?.takenCount) },
    { key: 'new', title: t('imports.created'), align: 'right', wideOnly: true, render: (row) => count(row, row.run?.createdCount) },
    { key: 'known', title: t('imports.known'), align: 'right', wideOnly: true, render: (row) => count(row, row.run?.updatedCount) },
    { key: 'faulty', title: t('imports.faulty'), align: 'right', wideOnly: true, render: (row) => count(row, row.run?.errorCount) },
    {
      key: 'who', title: t('imports.who'), wideOnly: true,
      render: (row) => <span className="medium ink2" title={format.exact(row.creationTime)}>{row.userName} · {format.when(row.creationTime)}</span>,
    },
    {
      key: 'more', title: t('imports.more'), align: 'right', fixed: true,
      render: (row) => <MoreMenu small label={t('imports.moreOf', { name: row.name })} items={[{ key: 'delete', label: t('imports.delete'), icon: <Icon name="trash" size={14} />, danger: true, onClick: () => void remove(row) }]} />,
    },
  ];
  const create = <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => void navigate('/imports/new')}>{t('imports.create')}</Button>;

  return (
    <ListPage<ImportDto>
      id="cdp.imports"
      title={t('imports.title')}
      label={t('imports.title')}
      actions={create}
      columns={columns}
      rowKey={(row) => row.id}
      rowLink={(row) => `/imports/${row.id}`}
      queryKey={[...importsKey, 'list']}
      fetch={({ skipCount, maxResultCount }, signal) => cdp.imports({ skipCount, maxResultCount }, signal)}
      live={['mmo.operation']}
      totalText={(total) => t('imports.total', { total })}
      empty={<EmptyState picture={['upload', 'columns', 'play', 'people', 'check']} title={t('imports.emptyTitle')} text={t('imports.emptyText')} actions={create} />}
    />
  );
}
