import { ErrorState, ok, Section, StateChip, useFormat, useLive } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlugInSteps } from '../canvas/plugInSteps';
import { StepsDrawer, type Way } from '../people/StepsDrawer';
import { api, type EnrolmentDto } from '../shared/api';
import { journeyTopic, keys } from '../shared/names';
import { useEventLabel } from '../shared/pickers';
import { whySentence } from '../people/why';

const shownPast = 5;

/** The journeys of a person: what they are in now, and what is behind them. */
export default function JourneysCard({ profileId }: { profileId: string }) {
  const { t } = useTranslation('campaign');
  const client = useQueryClient();
  usePlugInSteps();
  const [opened, setOpened] = useState<Way>();
  const queryKey = keys.ofProfile(profileId);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/enrolment', { params: { query: { profileId } }, signal }))).items,
  });
  const refresh = () => {
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: keys.steps(opened?.enrolmentId ?? '') });
  };
  useLive(journeyTopic, refresh, refresh);

  if (error && !data) return <ErrorState error={error} what={t('journeys.title')} onRetry={() => void refetch()} />;
  const inside = data?.filter((way) => way.isInside) ?? [];
  const past = data?.filter((way) => !way.isInside) ?? [];
  const open = (way: EnrolmentDto) => setOpened({ enrolmentId: way.id, profileId, name: way.journeyName });
  return (
    <Section title={t('card.title')} count={inside.length || undefined}>
      {data?.length === 0 && <p className="medium ink3">{t('card.none')}</p>}
      <ul className="divided">
        {inside.map((way) => <Line key={way.id} way={way} onOpen={() => open(way)} />)}
        {past.slice(0, shownPast).map((way) => <Line key={way.id} way={way} onOpen={() => open(way)} />)}
      </ul>
      {past.length > shownPast && <p className="small ink3">{t('card.more', { count: past.length - shownPast })}</p>}
      <StepsDrawer person={opened} onClose={() => setOpened(undefined)} />
    </Section>
  );
}

function Line({ way, onOpen }: { way: EnrolmentDto; onOpen: () => void }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const labelOf = useEventLabel();
  const why = way.last ? whySentence(way.last, t, format, labelOf) : undefined;
  const facts = [way.isInside ? t('card.at', { step: way.nodeName }) : t('card.left', { when: format.when(way.leftAt) })];
  if (way.goalAt) facts.push(t('card.goal', { when: format.when(way.goalAt) }));
  return (
    <li>
      <div className="row">
        <Link className="grow ellipsis" to={`/journeys/${way.journeyId}?view=${way.version}&step=${encodeURIComponent(way.nodeId)}`}>{way.journeyName}</Link>
        {way.isInside ? <StateChip state="running">{t('card.inside')}</StateChip> : <StateChip state="dropped">{t('card.done')}</StateChip>}
      </div>
      {why && <p className="medium ink2">{why}</p>}
      <div className="row small ink3">
        <span className="grow ellipsis">{facts.join(' · ')}</span>
        <button type="button" className="link-button" onClick={onOpen}>{t('card.why')}<span className="sr-only">{t('card.whyOf', { name: way.journeyName })}</span></button>
      </div>
    </li>
  );
}
