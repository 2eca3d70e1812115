import { Section, StateTile, useFormat, type ChipState, type IconName } from '@kernel';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWork } from '../shared/useWork';

interface Line {
  key: 'new' | 'pool' | 'accepted';
  count: number;
  state: ChipState;
  icon: IconName;
  to: string;
  fact?: string;
}

/** What waits for a salesperson: new leads first. */
export default function WorkPanel() {
  const { t } = useTranslation('crm-sync');
  const format = useFormat();
  const navigate = useNavigate();
  const { data } = useWork();
  if (!data) return null;

  const oldest = data.oldestTime ? t('work.oldest', { span: format.ago(data.oldestTime) }) : undefined;
  const lines = ([
    { key: 'new', count: data.new, state: 'waiting', icon: 'lead', to: '/leads?state=new', fact: oldest },
    { key: 'pool', count: data.pool, state: 'held', icon: 'people', to: '/leads?state=new&owner=pool', fact: t('work.poolFact') },
    { key: 'accepted', count: data.accepted, state: 'running', icon: 'phone', to: '/leads?state=accepted', fact: t('work.acceptedFact') },
  ] satisfies Line[]).filter(({ count }) => count > 0);

  return (
    <Section title={t('work.title')} count={data.new + data.pool > 0 ? data.new + data.pool : undefined}>
      {lines.length === 0 ? <p className="medium ink3">{t('work.nothing')}</p> : (
        <ul className="panel todo-list">
          {lines.map(({ key, count, state, icon, to, fact }) => (
            <li key={key}>
              <StateTile state={state} icon={icon} />
              <div className="grow">
                <div className="bold ellipsis">{t(`work.${key}`, { count })}</div>
                {fact && <div className="medium ink3 ellipsis">{fact}</div>}
              </div>
              <Button size="small" onClick={() => void navigate(to)}>{t(`work.${key}Verb`)}</Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
