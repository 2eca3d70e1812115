import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState, ok, PageSkeleton } from '@kernel';
import { api } from '../shared/api';
import { keys } from '../shared/names';
import { Editor } from './Editor';

const noDraft = { name: '', subject: '', html: '', text: '' };

/** The editor of one template. What is being written is not read anew behind the writer's back. */
export default function TemplatePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('content-hub');
  const template = useQuery({
    queryKey: keys.template(id),
    queryFn: ({ signal }) => ok(api.GET('/api/content-hub/email-template/{id}', { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  if (template.data) return <Editor key={id} loaded={template.data} starter={noDraft} />;
  return template.error ? <ErrorState error={template.error} what={t('templates.one')} onRetry={() => void template.refetch()} /> : <PageSkeleton />;
}
