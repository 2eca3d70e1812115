import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState, Icon, ListPage, NameCell, ok, useFormat, useSession, type Column, type Filter, type ListRequest } from '@kernel';
import { api, type EmailTemplateDto } from '../shared/api';
import { keys, permissions } from '../shared/names';
import { VersionChips } from './VersionChips';

const linkOf = (template: EmailTemplateDto) => `/templates/${template.id}`;

function fetchTemplates({ search, filters, sorting, skipCount, maxResultCount }: ListRequest, signal: AbortSignal) {
  const [published] = filters.published ?? [];
  return ok(api.GET('/api/content-hub/email-template', {
    params: { query: { filter: search || undefined, isPublished: published === undefined ? undefined : published === 'yes', sorting, skipCount, maxResultCount } },
    signal,
  }));
}

export default function TemplatesPage() {
  const { t } = useTranslation('content-hub');
  const { can } = useSession();
  const navigate = useNavigate();
  const format = useFormat();

  const columns: Column<EmailTemplateDto>[] = [
    { key: 'name', title: t('templates.name'), fixed: true, sort: 'name', render: (template) => <NameCell name={template.name} to={linkOf(template)} /> },
    { key: 'subject', title: t('templates.subject'), wideOnly: true, render: (template) => <div className="ellipsis ink2" style={{ maxWidth: 460 }}>{template.subject}</div> },
    { key: 'state', title: t('templates.state'), render: (template) => <VersionChips template={template} /> },
    {
      key: 'updated', title: t('templates.updated'), align: 'right', sort: 'updatedAt',
      render: (template) => <span className="medium ink2" title={format.exact(template.updatedAt)}>{format.when(template.updatedAt)}</span>,
    },
  ];
  const filters = useMemo<Filter[]>(() => [
    { key: 'published', label: t('templates.state'), options: [{ value: 'yes', label: t('templates.published') }, { value: 'no', label: t('templates.unpublished') }] },
  ], [t]);
  const create = (text: string, size?: 'large') => can(permissions.edit) && (
    <Button type="primary" size={size} icon={<Icon name="plus" size={14} />} onClick={() => void navigate('/templates/new')}>{text}</Button>
  );

  return (
    <ListPage<EmailTemplateDto>
      id="content-hub.templates"
      title={t('templates.title')}
      label={t('templates.title')}
      actions={create(t('templates.create'))}
      columns={columns}
      rowKey={(template) => template.id}
      rowName={(template) => template.name}
      rowLink={linkOf}
      queryKey={keys.templates}
      fetch={fetchTemplates}
      searchPlaceholder={t('templates.search')}
      filters={filters}
      defaultSort="updatedAt.desc"
      totalText={(total) => t('templates.total', { total })}
      empty={<EmptyState picture={['layout', 'text', 'user', 'mail', 'check']} title={t('templates.emptyTitle')} text={t('templates.emptyText')} actions={create(t('templates.createFirst'), 'large')} />}
    />
  );
}
