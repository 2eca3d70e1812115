import { Icon, type TemplateActionProps } from '@kernel';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TestSendDrawer } from './TestSendDrawer';

/** In the template editor: what stands there, as a mail in a real inbox. */
export default function TestSend(props: TemplateActionProps) {
  const { t } = useTranslation('campaign');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Icon name="mail" size={14} />} aria-haspopup="dialog" onClick={() => setOpen(true)}>{t('testMail.verb')}</Button>
      <TestSendDrawer {...props} open={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
