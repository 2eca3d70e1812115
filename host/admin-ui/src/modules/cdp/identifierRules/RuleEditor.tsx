import { useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DirtyGuard, PageHead, StateChip, useFormat, useSession, useToast } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import type { IdentifierRulesDto, IdentifierRulesPreviewDto } from '../shared/types';
import { PreviewDrawer } from './PreviewDrawer';
import { RuleList } from './RuleList';
import { TakeApartDrawer } from './TakeApartDrawer';
import { areSame, faultsOf, identifierRulesKey, inputOf, typesToAdd, withType } from './rules';

/** Changes the rules; they are shown with what they would mean before they hold. */
export function RuleEditor({ saved, lead }: { saved: IdentifierRulesDto; lead: ReactNode }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const [base, setBase] = useState(saved);
  const [rules, setRules] = useState(saved.rules);
  const [faults, setFaults] = useState<Record<string, string[]>>({});
  const [preview, setPreview] = useState<IdentifierRulesPreviewDto>();
  const [isWorking, setWorking] = useState(false);
  const [asksApart, setAsksApart] = useState(false);
  const { can } = useSession();
  const isDirty = !areSame(base.rules, rules);
  const others = typesToAdd(base, rules);
  // What is blocked as it is saved: what is only being typed has to hold first.
  const mayTakeApart = can(permissions.merge) && !isDirty && base.rules.some((rule) => rule.blocked.length > 0);

  const take = (now: IdentifierRulesDto) => {
    client.setQueryData(identifierRulesKey, now);
    setBase(now);
    setRules(now.rules);
    setFaults({});
  };
  const look = async () => {
    setWorking(true);
    setFaults({});
    try {
      setPreview(await cdp.previewIdentifierRules(inputOf(rules)));
    } catch (error) {
      const found = faultsOf(error, rules);
      setFaults(found);
      if (Object.keys(found).length === 0) toast.failed(error, t('identifierRules.notPreviewed'));
    } finally {
      setWorking(false);
    }
  };
  const save = async () => {
    take(await cdp.updateIdentifierRules({ rules: inputOf(rules), concurrencyStamp: base.concurrencyStamp }));
    toast.done(t('identifierRules.saved'));
  };
  const reload = async () => {
    take(await cdp.identifierRules());
    setPreview(undefined);
  };

  return (
    <>
      {isDirty && <DirtyGuard />}
      <PageHead
        title={t('identifierRules.title')} line={t('identifierRules.line')} chips={isDirty && <StateChip state="waiting">{t('identifierRules.changed')}</StateChip>}
        actions={(
          <>
            {mayTakeApart && <Button disabled={saved.isTakingApart} onClick={() => setAsksApart(true)}>{t(saved.isTakingApart ? 'identifierRules.isTakingApart' : 'identifierRules.takeApart')}</Button>}
            {!areSame(rules, base.defaults) && <Button onClick={() => setRules(base.defaults)}>{t('identifierRules.defaults')}</Button>}
            {isDirty && <Button onClick={() => { setRules(base.rules); setFaults({}); }}>{t('identifierRules.discard')}</Button>}
            {isDirty && <Button type="primary" loading={isWorking} onClick={() => void look()}>{t('identifierRules.look')}</Button>}
          </>
        )}
      />
      <div className="page-body identifier-rules">
        {lead}
        {faults[''] && <p className="bad medium" role="alert">{faults[''].join('')}</p>}
        <RuleList rules={rules} faults={faults} onChange={setRules} />
        {others.length > 0 && (
          <div className="rule-add">
            <Select<string | null>
              value={null} aria-label={t('identifierRules.add')} placeholder={t('identifierRules.add')} options={others.map((type) => ({ value: type, label: type }))}
              onChange={(type) => type && setRules(withType(rules, type, base.maxPerPersonOfOthers))}
            />
            <p className="small ink3">{t('identifierRules.others', { most: format.number(base.maxPerPersonOfOthers) })}</p>
          </div>
        )}
      </div>
      <TakeApartDrawer open={asksApart} onClose={() => setAsksApart(false)} onStarted={() => void client.invalidateQueries({ queryKey: identifierRulesKey })} />
      <PreviewDrawer preview={preview} onClose={() => setPreview(undefined)} onSave={save} onReload={() => void reload()} />
    </>
  );
}
