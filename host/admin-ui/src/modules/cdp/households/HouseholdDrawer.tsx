import { Button, Drawer, Input, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon, isStale, useErrorSentence, useFormat, useToast } from '@kernel';
import type { HouseholdDto, HouseholdMemberDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useProfileName } from '../shared/useProfileName';
import { decisionOf } from './keys';
import { useHouseholdName } from './useHouseholdName';

interface Props {
  /** None closes. */
  household: HouseholdDto | undefined;
  mayEdit: boolean;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

type Said = Record<string, HouseholdMemberDto['state']>;

/** Who belongs to a household: person by person, or all at once. */
export function HouseholdDrawer({ household: opened, mayEdit, onClose, onSaved }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const sentence = useErrorSentence();
  const nameOf = useHouseholdName();
  const personName = useProfileName();
  const [said, setSaid] = useState<Said>({});
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ text: string; isConflict: boolean }>();
  // As it was when the drawer opened: what others save meanwhile is a conflict.
  const [fresh, setFresh] = useState<HouseholdDto>();
  const household = fresh && fresh.id === opened?.id ? fresh : opened;
  useEffect(() => setFresh(undefined), [opened]);
  useEffect(() => {
    setSaid({});
    setName(household?.name ?? '');
    setFault(undefined);
  }, [household]);

  const open = household?.members.filter((member) => (said[member.profile.id] ?? member.state) === 'proposed') ?? [];
  const decision = household ? decisionOf(household.members, said) : { in: [], out: [] };
  const isRenamed = name.trim() !== (household?.name ?? '');
  const isChanged = decision.in.length + decision.out.length > 0 || isRenamed;
  const sayAll = (state: 'in' | 'out') => setSaid({ ...said, ...Object.fromEntries(open.map((member) => [member.profile.id, state])) });
  const reload = async () => {
    if (household) setFresh(await cdp.household(household.id));
  };
  const save = async () => {
    if (!household) return;
    setBusy(true);
    try {
      const saved = await cdp.decideHousehold(household.id, { ...decision, name: isRenamed ? name.trim() : null, concurrencyStamp: household.concurrencyStamp });
      toast.done(t('households.saved', { name: nameOf(saved) }));
      await onSaved();
      onClose();
    } catch (error) {
      setFault({ text: sentence(error), isConflict: isStale(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Drawer
      open={household !== undefined} title={household ? nameOf(household) : ''} size={560} onClose={onClose} closeIcon={<Icon name="close" />} closable={{ 'aria-label': t('households.close') }} destroyOnHidden
      footer={mayEdit && (
        <div className="row">
          <span className="spacer" />
          <Button onClick={onClose} disabled={busy}>{t('keep')}</Button>
          <Button type="primary" loading={busy} disabled={!isChanged} onClick={() => void save()}>{t('households.save')}</Button>
        </div>
      )}
    >
      {household && (
        <div className="household">
          {fault && (
            <p className="row wrap bad medium" role="alert">
              {fault.text}{fault.isConflict && <button type="button" className="link-button" onClick={() => void reload()}>{t('segments.reload')}</button>}
            </p>
          )}
          <p className="medium ink2">{t(`households.tieTexts.${household.tie}`, { shared: household.sharedLabel })}</p>
          {mayEdit && (
            <label className="household-name">
              <span>{t('households.name')}<span className="ink3">{t('households.optional')}</span></span>
              <Input value={name} maxLength={60} placeholder={t('households.namePlaceholder')} onChange={(event) => setName(event.target.value)} />
            </label>
          )}
          {mayEdit && open.length > 1 && (
            <div className="row wrap">
              <Button size="small" onClick={() => sayAll('in')}>{t('households.allIn', { count: open.length })}</Button>
              <Button size="small" onClick={() => sayAll('out')}>{t('households.allOut')}</Button>
            </div>
          )}
          <ul className="divided" aria-label={t('households.people')}>
            {household.members.map((member) => {
              const person = personName(member.profile);
              const state = said[member.profile.id] ?? member.state;
              return (
                <li key={member.profile.id} className="row wrap household-member">
                  <div className="grow">
                    <Link to={`/profiles/${member.profile.id}`}>{person}</Link>
                    <div className="small ink3">
                      {[
                        t('profiles.number', { number: member.profile.partNo }), member.profile.phone, member.profile.city,
                        member.decidedBy ? t('households.decidedBy', { name: member.decidedBy, time: format.when(member.decidedTime) }) : member.tie === 'declared' ? t('households.declared') : undefined,
                      ].filter(Boolean).join(' · ')}
                    </div>
                  </div>
                  {mayEdit ? (
                    <Segmented<HouseholdMemberDto['state']>
                      size="small" aria-label={t('households.belongs', { name: person })} value={state} onChange={(now) => setSaid({ ...said, [member.profile.id]: now })}
                      options={[
                        { value: 'in', label: t('households.members.in') }, { value: 'out', label: t('households.members.out') },
                        ...(member.state === 'proposed' ? [{ value: 'proposed' as const, label: t('households.members.proposed') }] : []),
                      ]}
                    />
                  ) : <span className="chip">{t(`households.members.${state}`)}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Drawer>
  );
}
