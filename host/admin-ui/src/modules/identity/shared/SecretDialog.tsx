import { Button, Input, Modal, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';
import './identity.css';

interface SecretDialogProps {
  title: string;
  /** What it is for, and that it is shown this once. */
  text: string;
  /** Names the field: 密码, 密钥. */
  label: string;
  secret: string | undefined;
  onClose: () => void;
}

/** A secret that the server tells once. It closes by its button only: a stray Esc or click would lose it. */
export function SecretDialog({ title, text, label, secret, onClose }: SecretDialogProps) {
  const { t } = useTranslation('identity');
  const field = useRef<InputRef>(null);
  // What was shown stays while the dialog fades.
  const last = useRef({ title, text, secret });
  if (secret !== undefined) last.current = { title, text, secret };
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(last.current.secret ?? '');
      setCopied(true);
    } catch {
      // No clipboard without https: the old command copies what is selected.
      setCopied(document.execCommand('copy'));
    }
  };
  const close = () => {
    setCopied(false);
    onClose();
  };

  return (
    <Modal
      open={secret !== undefined}
      centered
      width={480}
      title={last.current.title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={<Button onClick={close}>{t('secret.close')}</Button>}
    >
      <p className="ink2 sentence">{last.current.text}</p>
      <div className="row secret-row">
        <Input ref={field} className="code" readOnly value={last.current.secret} aria-label={label} onFocus={(event) => event.target.select()} />
        <Button type="primary" icon={<Icon name={copied ? 'check' : 'copy'} size={14} />} onClick={() => void copy()}>
          {copied ? t('secret.copied') : t('secret.copy')}
        </Button>
      </div>
      <p className="sr-only" role="status">{copied ? t('secret.copied') : ''}</p>
    </Modal>
  );
}
