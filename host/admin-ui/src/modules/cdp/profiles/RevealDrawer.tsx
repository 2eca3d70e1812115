import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '@kernel';
import type { ProfileDetailsDto, ProfileRevealedDto } from '../shared/types';
import { cdp } from '../shared/api';

interface Props {
  profile: ProfileDetailsDto;
  open: boolean;
  onClose: () => void;
  onRevealed: (revealed: ProfileRevealedDto) => void;
}

/** Personal data is shown for a reason only, and the reason is kept. */
export function RevealDrawer({ profile, open, onClose, onRevealed }: Props) {
  const { t } = useTranslation('cdp');
  return (
    <DrawerForm<{ reason: string }>
      open={open}
      title={t('reveal.title')}
      submitText={t('reveal.show')}
      onClose={onClose}
      onSubmit={async ({ reason }) => onRevealed(await cdp.reveal(profile.id, reason))}
    >
      <p className="sentence drawer-lead">{t('reveal.text')}</p>
      <Form.Item
        name="reason" label={t('reveal.reason')} extra={t('reveal.reasonHelp')} required
        rules={[{ required: true, whitespace: true, message: t('reveal.reasonMissing') }, { min: 2, message: t('reveal.reasonMissing') }]}
      >
        <Input.TextArea rows={3} maxLength={500} autoFocus />
      </Form.Item>
    </DrawerForm>
  );
}
