import { http, PageHead, useFormat, useQuery } from '@mmo/kernel';
import { useTexts } from './texts';

export default function HelloPage({ plugIn }) {
  const t = useTexts();
  const format = useFormat();
  const greeting = useQuery({ queryKey: [plugIn.id, 'greeting'], queryFn: ({ signal }) => http.get('/api/acme-hello/greeting', { name: '阿明' }, signal) });
  const visits = useQuery({ queryKey: [plugIn.id, 'visits'], queryFn: ({ signal }) => http.get('/api/acme-hello/person/visits', {}, signal) });
  return (
    <>
      <PageHead title={t.title} />
      <div className="page-body">
        <p data-testid="greeting">{greeting.data?.text ?? '…'} {plugIn.version}</p>
        {visits.data && <p data-testid="visits">{t.visits(format.number(visits.data.people), format.number(visits.data.visits))}</p>}
      </div>
    </>
  );
}
