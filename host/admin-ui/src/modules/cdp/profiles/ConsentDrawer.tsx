import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, newKey, useToast } from '@kernel';
import type { ProfileConsentDto, ProfileDetailsDto } from '../shared/types';
import { cdp } from '../shared/api';
import { timelineKey } from './ProfileTimeline';

export interface ConsentChange {
  consent: ProfileConsentDto;
  isGranted: boolean;
  /** 邮件营销 */
  name: string;
}

/** Grants or withdraws by hand; the reason is what counts if somebody asks later. */
export function ConsentDrawer({ profileId, change, onClose }: { profileId: string; change: ConsentChange | undefined; onClose: () => void }) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const toast = useToast();
  // What was shown stays while the drawer slides out.
  const last = useRef(change);
  if (change) last.current = change;
  // One key for all tries: a second click after a lost answer changes nothing twice.
  const idempotencyKey = useMemo(newKey, [change]);
  const shown = last.current;
  if (!shown) return null;
  const { consent, isGranted, name } = shown;
  const verb = isGranted ? 'grant' : 'withdraw';

  const send = async ({ reason }: { reason: string }) => {
    const input = { addressKey: consent.addressKey, channel: consent.channel, purpose: consent.purpose, reason, idempotencyKey };
    const now = isGranted ? await cdp.grantConsent(profileId, input) : await cdp.withdrawConsent(profileId, input);
    client.setQueryData<ProfileDetailsDto>(['cdp', 'profiles', profileId, 'details'], (details) => details && {
      ...details,
      consents: details.consents.map((item) => (item.addressKey === now.addressKey && item.channel === now.channel && item.purpose === now.purpose ? now : item)),
    });
    await client.invalidateQueries({ queryKey: timelineKey(profileId) });
    toast.done(t(`consents.done.${verb}`, { name }));
  };

  return (
    <DrawerForm<{ reason: string }>
      open={change !== undefined}
      title={t(`consents.ask.${verb}`, { name })}
      submitText={t(`consents.${verb}`)}
      onClose={onClose}
      onSubmit={send}
    >
      <p className="sentence drawer-lead">{t(`consents.text.${verb}`, { address: consent.address })}</p>
      <Form.Item
        name="reason" label={t('consents.reason')} extra={t('consents.reasonHelp')} required
        rules={[{ required: true, whitespace: true, message: t('consents.reasonMissing') }, { min: 2, message: t('consents.reasonShort') }]}
      >
        <Input.TextArea rows={3} maxLength={500} autoFocus />
      </Form.Item>
    </DrawerForm>
  );
}
