import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, IconButton, NumberDoor, Section, initialOf, nothing, useErrorSentence, useFormat, useSession } from '@kernel';
import type { ProfileListItemDto, SegmentDetailsDto } from '../shared/types';
import { LastSeen } from '../shared/LastSeen';
import { permissions } from '../shared/permissions';
import { SegmentState } from './SegmentState';
import type { Count } from './useCount';

interface CountRailProps {
  count: Count;
  /** True while something is open or wrong, so that nothing can be counted. */
  isOpen: boolean;
  onPeople: () => void;
  segment: SegmentDetailsDto | undefined;
}

/** The live count with its as-of time, who they are, and what the saved segment holds. */
export function CountRail({ count, isOpen, onPeople, segment }: CountRailProps) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { result } = count;
  const took = (milliseconds: number) => (milliseconds < 1000 ? t('count.milliseconds', { number: format.number(milliseconds) }) : format.span(milliseconds / 1000));
  return (
    <>
      <section className="section" aria-label={t('count.title')}>
        <div className="section-head">
          <h2 className="section-title">{t('count.title')}</h2>
          <span className="spacer" />
          {result && <span className="small ink3 num" title={format.exact(result.asOf)}>{format.time(result.asOf, true)} · {took(result.elapsedMilliseconds)}</span>}
          {!count.isRunning && <IconButton icon="refresh" small label={t('count.again')} disabled={isOpen} onClick={count.again} />}
        </div>
        <div className="row live-count">
          <span className={`live-number${count.isCurrent ? '' : ' ink3'}`} data-testid="live-count">
            <NumberDoor value={result?.count} label={t('count.people')} onOpen={count.isCurrent ? onPeople : undefined} />
          </span>
          <span>{t('count.unit')}</span>
          <span className="spacer" />
          {result && result.total > 0 && <span className="medium ink2 nowrap">{t('count.share', { share: format.percent(result.count / result.total) })}</span>}
        </div>
        <CountState count={count} isOpen={isOpen} />
      </section>
      {segment && <Members segment={segment} />}
      <Sample people={result?.sample} />
    </>
  );
}

function CountState({ count, isOpen }: { count: Count; isOpen: boolean }) {
  const { t } = useTranslation('cdp');
  const sentenceOf = useErrorSentence();
  if (count.isRunning) return <Running startedAt={count.startedAt!} onStop={count.stop} />;
  if (count.error !== undefined) {
    return (
      <p className="count-state small bad" role="alert">
        <Icon name="warning" size={12} />{t('count.failed', { sentence: sentenceOf(count.error) })}
        <button type="button" className="link-button" onClick={count.again}>{t('count.retry')}</button>
      </p>
    );
  }
  const text = count.wasStopped ? t('count.stopped') : isOpen ? t('count.open') : count.isCurrent ? '' : t('count.soon');
  return <p className="count-state small ink3" role="status">{text}</p>;
}

const tickMs = 200;

/** The time that passes while the database counts, and a way to stop it. */
function Running({ startedAt, onStop }: { startedAt: number; onStop: () => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="count-state small ink2">
      <i className="count-bar" aria-hidden="true" />
      <span className="num" role="timer" aria-live="off">{t('count.running', { time: format.span(Math.max(0, (now - startedAt) / 1000)) })}</span>
      <span className="spacer" />
      <Button size="small" type="link" icon={<Icon name="stop" size={12} />} onClick={onStop}>{t('count.stop')}</Button>
    </p>
  );
}

function Members({ segment }: { segment: SegmentDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  return (
    <Section title={t('members.title')}>
      <div className="row">
        <span className="bold"><NumberDoor value={segment.asOf ? segment.memberCount : undefined} label={t('members.people')} to={can(permissions.profiles) ? `/profiles?segment=${segment.id}` : undefined} /></span>
        <span>{t('count.unit')}</span>
        <span className="spacer" />
        <span className="small ink3" title={format.exact(segment.asOf)}>{segment.asOf ? t('segments.asOf', { time: format.when(segment.asOf) }) : nothing}</span>
      </div>
      <SegmentState segment={segment} />
    </Section>
  );
}

function Sample({ people }: { people: readonly ProfileListItemDto[] | undefined }) {
  const { t } = useTranslation('cdp');
  return (
    <Section title={t('sample.title')} fact={people?.length ? t('sample.fact', { count: people.length }) : undefined}>
      {!people ? <p className="medium ink3">{t('sample.soon')}</p> : people.length === 0 ? <p className="medium ink3">{t('sample.none')}</p> : <People people={people} />}
    </Section>
  );
}

/** A few people, each a link to the person. */
export function People({ people }: { people: readonly ProfileListItemDto[] }) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  return (
    <ul className="divided sample" aria-label={t('sample.title')}>
      {people.map((person) => {
        const name = person.name ?? person.phone ?? person.email ?? t(person.isKnown ? 'profiles.noName' : 'profiles.visitor');
        return (
          <li key={person.id} className="row">
            <span className="avatar is-small" aria-hidden="true">{person.name ? initialOf(person.name) : <Icon name="user" size={14} />}</span>
            {can(permissions.profiles) ? <Link className="ellipsis" to={`/profiles/${person.id}`}>{name}</Link> : <span className="ellipsis">{name}</span>}
            <span className="spacer" />
            {person.city && <span className="chip">{person.city}</span>}
            <LastSeen className="small ink3 nowrap" time={person.lastSeenTime} />
          </li>
        );
      })}
    </ul>
  );
}
