import { Icon, MoreMenu, ok, Section, StateChip, useConfirm, useFormat, useToast } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type DkimKeyDto } from '../shared/api';
import { CopyLine } from '../shared/CopyLine';
import { keys } from '../shared/names';

/** The keys that sign mail: by them a mailbox provider knows that mail is really from the sender's domain. */
export function DkimKeys({ fromAddress }: { fromAddress: string | null | undefined }) {
  const { t } = useTranslation('campaign');
  const toast = useToast();
  const client = useQueryClient();
  const [isMaking, setMaking] = useState(false);
  const { data } = useQuery({ queryKey: keys.dkim, queryFn: async ({ signal }) => (await ok(api.GET('/api/campaign/dkim-key', { signal }))).items });
  const domain = fromAddress?.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
  const signs = data?.some((key) => key.domain === domain && key.isInUse);
  const refresh = () => client.invalidateQueries({ queryKey: keys.dkim });

  const make = async () => {
    setMaking(true);
    try {
      await ok(api.POST('/api/campaign/dkim-key', { body: { domain: domain ?? '' } }));
      await refresh();
    } catch (error) {
      toast.failed(error);
    } finally {
      setMaking(false);
    }
  };
  return (
    <Section
      title={t('dkim.title')} count={data?.length || undefined}
      actions={<Button size="small" icon={<Icon name="plus" size={14} />} loading={isMaking} disabled={!domain || !data} onClick={() => void make()}>{t('dkim.make')}</Button>}
    >
      {!domain ? <div className="note"><Icon name="warning" /><span>{t('dkim.noSender')}</span></div>
        : data && !signs && <div className="note"><Icon name="mail" /><span>{t(data.some((key) => key.domain === domain) ? 'dkim.waiting' : 'dkim.none', { domain })}</span></div>}
      {data && data.length > 0 && (
        <div className="panel server-list"><ul className="divided">
          {data.map((key) => <DkimLine key={key.id} item={key} onChanged={refresh} />)}
        </ul></div>
      )}
    </Section>
  );
}

function DkimLine({ item, onChanged }: { item: DkimKeyDto; onChanged: () => Promise<unknown> }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const [isLooking, setLooking] = useState(false);

  const look = async () => {
    setLooking(true);
    try {
      const found = await ok(api.POST('/api/campaign/dkim-key/{id}/check', { params: { path: { id: item.id } } }));
      await onChanged();
      if (!found.problem) toast.done(t('dkim.seen'));
    } catch (error) {
      toast.failed(error);
    } finally {
      setLooking(false);
    }
  };
  const remove = async () => {
    const text = t(item.isInUse ? 'dkim.removeInUse' : 'dkim.removeText');
    if (!(await ask({ title: t('dkim.removeTitle', { name: item.recordName }), text, verb: t('dkim.remove'), keep: t('dkim.keep'), danger: true }))) return;
    try {
      await ok(api.DELETE('/api/campaign/dkim-key/{id}', { params: { path: { id: item.id } } }));
      await onChanged();
    } catch (error) {
      toast.failed(error);
    }
  };

  return (
    <li>
      <div className="row">
        <b className="ellipsis">{item.domain}</b>
        <span className="spacer" />
        {item.isInUse ? <StateChip state="passed">{t('dkim.inUse')}</StateChip>
          : item.verifiedAt ? <StateChip state="neutral">{t('dkim.old')}</StateChip>
          : <StateChip state="waiting">{t('dkim.unseen')}</StateChip>}
        <Button size="small" loading={isLooking} onClick={() => void look()}>{t('dkim.check')}</Button>
        <MoreMenu small items={[{ key: 'remove', label: t('dkim.remove'), danger: true, onClick: () => void remove() }]} />
      </div>
      <CopyLine label={t('dkim.recordName')} value={item.recordName} />
      <CopyLine label={t('dkim.recordText')} value={item.recordText} />
      {item.problem && <p className="small bad">{t('dkim.lastProblem', { when: format.when(item.checkedAt), problem: t(`dkim.problems.${item.problem}`) })}</p>}
    </li>
  );
}
