import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'antd';
import { PropertyList, Section, StateChip, useFormat, useSession, type ChipState } from '@kernel';
import type { ProfileConsentDto, ProfileDetailsDto } from '../shared/types';
import { permissions } from '../shared/permissions';
import { ConsentDrawer, type ConsentChange } from './ConsentDrawer';

const stateOf = (consent: ProfileConsentDto): { chip: ChipState; key: string } =>
  consent.isGranted === null ? { chip: 'neutral', key: 'neverAsked' } : consent.isGranted ? { chip: 'passed', key: 'granted' } : { chip: 'failed', key: 'withdrawn' };

const keyOf = (consent: ProfileConsentDto) => `${consent.channel} ${consent.purpose} ${consent.addressKey}`;

type Word = ProfileConsentDto['history'][number];

/** How a word came: by hand and why, by a source, or by what the customer did here, which says it all. */
function wayOf(word: Word, t: (key: string, values?: Record<string, unknown>) => string): string[] {
  if (word.userName) return [t('consents.byHand', { name: word.userName }), word.reason ?? ''].filter(Boolean);
  const done = word.reason && t(`consents.reasons.${word.reason}`, { defaultValue: '' });
  return done ? [done] : [word.sourceName ?? '', word.reason ?? ''].filter(Boolean);
}

/** Which address may be written to over which channel, who said so, and a hand to change it. */
export function ProfileConsents({ profile }: { profile: ProfileDetailsDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const [openKey, setOpenKey] = useState<string>();
  const [change, setChange] = useState<ConsentChange>();
  const sayer = (word: Word | undefined) => word && (word.userName ?? wayOf(word, t)[0]);
  const isOneOfSeveral = (consent: ProfileConsentDto) => profile.consents.filter((other) => other.channel === consent.channel && other.purpose === consent.purpose).length > 1;

  return (
    <Section title={t('consents.title')}>
      {profile.consents.length === 0 && <p className="medium ink3">{t('consents.noAddress')}</p>}
      <PropertyList
        items={profile.consents.map((consent) => {
          const key = keyOf(consent);
          const isOpen = openKey === key;
          const state = stateOf(consent);
          const name = t('consents.name', {
            channel: t(`channels.${consent.channel}`, { defaultValue: consent.channel }), purpose: t(`purposes.${consent.purpose}`, { defaultValue: consent.purpose }),
          });
          const from = consent.since ? [sayer(consent.history[0]), format.date(consent.since)].filter(Boolean).join(' · ') : t('consents.change');
          return {
            key,
            label: name,
            value: <span className="row"><StateChip state={state.chip}>{t(`consents.states.${state.key}`)}</StateChip>{isOneOfSeveral(consent) && <span className="small ink3 num ellipsis">{consent.address}</span>}</span>,
            source: (
              <button
                type="button" className="source-link" aria-expanded={isOpen} aria-label={t('consents.detailsOf', { from, name, address: consent.address })}
                onClick={() => setOpenKey(isOpen ? undefined : key)}
              >
                {from}
              </button>
            ),
            detail: isOpen && <ConsentDetails consent={consent} name={name} onChange={(isGranted) => setChange({ consent, isGranted, name })} />,
          };
        })}
      />
      <ConsentDrawer profileId={profile.id} change={change} onClose={() => setChange(undefined)} />
    </Section>
  );
}

function ConsentDetails({ consent, name, onChange }: { consent: ProfileConsentDto; name: string; onChange: (isGranted: boolean) => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  return (
    <div role="region" aria-label={t('consents.historyOf', { name })}>
      <p className="small ink3 num">{consent.address}</p>
      {consent.history.length === 0 ? <p className="medium ink2">{t('consents.noHistory')}</p> : (
        <ul className="divided medium">
          {consent.history.map((word, index) => (
            <li key={index}>
              <div>{t(word.isGranted ? 'consents.saidYes' : 'consents.saidNo')} <span className="small ink3 num">{format.dateTime(word.occurredTime)}</span></div>
              <div className="small ink3">{wayOf(word, t).join(' · ')}</div>
            </li>
          ))}
        </ul>
      )}
      {can(permissions.profilesEdit) && (
        <div className="row wrap consent-acts">
          {consent.isGranted !== true && <Button size="small" onClick={() => onChange(true)}>{t('consents.grant')}</Button>}
          {consent.isGranted !== false && <Button size="small" onClick={() => onChange(false)}>{t('consents.withdraw')}</Button>}
        </div>
      )}
    </div>
  );
}
