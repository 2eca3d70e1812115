import { http, Section, useFormat, useQuery } from '@mmo/kernel';
import { useTexts } from './texts';

export default function VisitsCard({ plugIn, profileId }) {
  const t = useTexts();
  const format = useFormat();
  const { data } = useQuery({ queryKey: [plugIn.id, 'person', profileId], queryFn: ({ signal }) => http.get(`/api/acme-hello/person/${profileId}`, {}, signal) });
  return (
    <Section title={t.card}>
      <p className="medium ink2">{data ? t.person(format.number(data.visits), format.number(data.greetings)) : '…'}</p>
    </Section>
  );
}
