import { EmptyState, Icon, NumberDoor, ok, Section, useFormat, useSession } from '@kernel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLine } from '../../people/PersonLine';
import { StepsDrawer } from '../../people/StepsDrawer';
import { useFailed, type FailedVerdict } from '../../people/useFailed';
import { api, type JourneyDto, type JourneyPersonDto, type NodeCountDto, type NodeOutcome, type ReasonCountDto } from '../../shared/api';
import { keys, permissions } from '../../shared/names';
import { reasonText } from '../../shared/reasonText';
import { messageChips } from '../../shared/states';
import type { JourneyNode } from '../model/definition';
import { nameText } from '../steps';

interface NowTabProps {
  journey: JourneyDto;
  version: number;
  step: JourneyNode;
  counts: NodeCountDto | undefined;
}

type NumberKey = 'waiting' | 'passed' | 'dropped' | 'failed' | 'left';

const shownPeople = 6;
const numbersOf: Record<JourneyNode['type'], NumberKey[]> = {
  trigger: ['passed'], wait: ['waiting', 'passed'], waitForEvent: ['waiting', 'passed'], branch: ['passed'], split: ['passed'], holdout: ['passed', 'left'], email: ['waiting', 'passed', 'dropped', 'failed'], tag: ['passed'], attribute: ['passed', 'failed'], webhook: ['waiting', 'passed', 'failed'], lead: ['passed'], plugIn: ['waiting', 'passed', 'dropped', 'failed'], exit: ['left'],
};
const tones: Record<NumberKey, string> = { waiting: 'var(--waiting)', passed: 'var(--passed)', dropped: 'var(--held)', failed: 'var(--failed)', left: 'var(--ink3)' };

/** Who is at a step now, why somebody does not go on, and who came last. */
export function NowTab({ journey, version, step, counts }: NowTabProps) {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const people = `/journeys/${journey.id}/people?version=${version}&step=${encodeURIComponent(step.id)}`;
  const isStuck = journey.lastError && journey.lastErrorNodeId === step.id;
  const decide = useFailed(journey.id);
  const failedPeople = counts?.failed ?? 0;
  return (
    <>
      <dl className="panel now-numbers">
        {numbersOf[step.type].map((key) => (
          <div key={key}>
            <dt className="small" style={{ color: tones[key] }}>{step.type === 'trigger' ? t('counts.entered') : t(`counts.${key}`)}</dt>
            <dd><NumberDoor value={counts?.[key] ?? 0} to={`${people}&state=${key}`} label={t('doors.atStep', { name: nameText(step, t), state: t(`counts.${key}`) })} /></dd>
          </div>
        ))}
      </dl>
      {isStuck && <div className="trouble" role="alert"><Icon name="warning" /><div><b>{t('panel.stuck')}</b><p className="medium ink2">{journey.lastError}</p>{failedPeople === 0 && decide && <FailedActs people={counts?.waiting ?? 0} onDecide={(verdict, people) => void decide(verdict, step.id, people)} />}</div></div>}
      {failedPeople > 0 && decide && (
        <div className="trouble" role="alert"><Icon name="warning" /><div><b>{t('failed.title', { total: failedPeople })}</b><p className="medium ink2">{t('failed.text')}</p>
          <FailedActs people={failedPeople} onDecide={(verdict, people) => void decide(verdict, step.id, people)} />
        </div></div>
      )}
      {step.type === 'email' && can(permissions.messages) && <Reasons journey={journey} step={step} counts={counts} />}
      <LastPeople journeyId={journey.id} version={version} step={step} counts={counts} people={people} />
    </>
  );
}

function FailedActs({ people, onDecide }: { people: number; onDecide: (verdict: FailedVerdict, people: number) => void }) {
  const { t } = useTranslation('campaign');
  return (
    <div className="row medium">
      <button type="button" className="link-button" onClick={() => onDecide('retry', people)}>{t('failed.retryAll')}</button>
      <button type="button" className="link-button" onClick={() => onDecide('skip', people)}>{t('failed.skipAll')}</button>
    </div>
  );
}

/** Why messages of this step were held, dropped or failed; the uncertain ones first, with what that means. */
function Reasons({ journey, step, counts }: { journey: JourneyDto; step: JourneyNode; counts: NodeCountDto | undefined }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const { data } = useQuery({
    queryKey: keys.reasons(journey.id, step.id),
    queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/message/reasons', { params: { query: { journeyId: journey.id, nodeId: step.id } }, signal }))).items,
    placeholderData: keepPreviousData,
    enabled: counts !== undefined,
  });
  const uncertain = data?.filter((item) => item.state === 'uncertain').reduce((sum, item) => sum + item.messages, 0) ?? 0;
  const rest = data?.filter((item) => item.state !== 'uncertain') ?? [];
  const most = Math.max(1, ...rest.map((item) => item.messages));
  const list = (item: Pick<ReasonCountDto, 'state' | 'reason'>) => `/messages?journey=${journey.id}&step=${encodeURIComponent(step.id)}&state=${item.state}&reason=${encodeURIComponent(item.reason)}`;
  return (
    <>
      {uncertain > 0 && (
        <div className="trouble" role="alert">
          <Icon name="warning" />
          <div>
            <b>{t('uncertain.title', { total: format.number(uncertain) })}</b>
            <p className="medium ink2">{t('uncertain.text')}</p>
            <Link className="medium" to={`/messages?journey=${journey.id}&step=${encodeURIComponent(step.id)}&state=uncertain`}>{t('uncertain.see')}</Link>
          </div>
        </div>
      )}
      {rest.length > 0 && (
        <Section title={t('panel.why')}>
          <ul className="why-list">
            {rest.map((item) => (
              <li key={`${item.state}:${item.reason}`}>
                <div className="row medium">
                  <span className="grow">{reasonText(t, item.reason)}<span className="ink3"> · {t(`messageStates.${item.state}`)}</span></span>
                  <NumberDoor value={item.messages} to={list(item)} label={t('doors.messages', { reason: reasonText(t, item.reason) })} />
                </div>
                <span className="why-bar"><i style={{ width: `${(item.messages / most) * 100}%`, background: `var(--${messageChips[item.state]}Fill)` }} /></span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** At the end people leave, elsewhere those who wait come first, then those who went on. */
function outcomeOf(step: JourneyNode, counts: NodeCountDto | undefined): NodeOutcome {
  if (step.type === 'exit') return 'left';
  return counts && counts.waiting > 0 ? 'waiting' : 'passed';
}

function LastPeople({ journeyId, version, step, counts, people }: { journeyId: string; version: number; step: JourneyNode; counts: NodeCountDto | undefined; people: string }) {
  const { t } = useTranslation('campaign');
  const [opened, setOpened] = useState<JourneyPersonDto>();
  const outcome = outcomeOf(step, counts);
  const { data, error } = useQuery({
    queryKey: [...keys.people(journeyId), version, step.id, outcome],
    queryFn: ({ signal }) => ok(api.GET('/api/campaign/journey/{id}/people', { params: { path: { id: journeyId }, query: { version, nodeId: step.id, outcome, maxResultCount: shownPeople } }, signal })),
    placeholderData: keepPreviousData,
  });
  const state = outcome === 'waiting' ? 'waiting' : outcome === 'left' ? 'left' : 'passed';
  return (
    <Section
      title={t(`panel.last.${state}`)}
      actions={data && data.items.length > 0 && <Link className="medium" to={`${people}&state=${state}`}>{t('panel.all')}</Link>}
    >
      {error && !data && <p className="medium bad">{t('panel.notRead')}</p>}
      {data?.items.length === 0 && <EmptyState picture={false} title={t('panel.nobody')} text={t('panel.nobodyText')} />}
      <ul className="divided">{data?.items.map((person) => <li key={`${person.enrolmentId}:${person.at}`}><PersonLine person={person} onWhy={() => setOpened(person)} /></li>)}</ul>
      <StepsDrawer person={opened} onClose={() => setOpened(undefined)} />
    </Section>
  );
}
