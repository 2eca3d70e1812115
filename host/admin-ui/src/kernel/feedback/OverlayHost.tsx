import { Button, Input, Modal, notification } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/Icon';
import { mountOverlayHost, type ConfirmOptions, type ToastOptions } from './overlays';

interface Asked extends ConfirmOptions {
  answer: (goOn: boolean) => void;
}

const shortSeconds = 4;
const longSeconds = 10;
let toasts = 0;

/** Draws the dialogs and toasts of the page. */
export default function OverlayHost() {
  const [asked, setAsked] = useState<Asked[]>([]);
  const [api, holder] = notification.useNotification({ placement: 'bottomLeft' });

  useEffect(() => mountOverlayHost({
    confirm: (options) => new Promise((resolve) => setAsked((now) => [...now, { ...options, answer: resolve }])),
    toast: (options) => {
      const key = `toast-${++toasts}`;
      api.open({
        key,
        title: options.title,
        description: options.description,
        duration: options.actions?.length || options.tone !== 'passed' ? longSeconds : shortSeconds,
        icon: <span className={`toast-icon is-${options.tone}`}><Icon name={options.tone === 'passed' ? 'check' : 'warning'} /></span>,
        closeIcon: <Icon name="close" size={14} />,
        role: options.tone === 'failed' ? 'alert' : 'status',
        actions: options.actions?.length ? <ToastActions actions={options.actions} onDone={() => api.destroy(key)} /> : undefined,
      });
    },
  }), [api]);

  const current = asked[0];
  const answer = (goOn: boolean) => {
    current?.answer(goOn);
    setAsked((now) => now.slice(1));
  };
  return (
    <>
      {holder}
      {current && <Question asked={current} onAnswer={answer} />}
    </>
  );
}

function ToastActions({ actions, onDone }: { actions: NonNullable<ToastOptions['actions']>; onDone: () => void }) {
  return (
    <span className="row">
      {actions.map((action) => (
        <Button key={action.label} size="small" type={action.isMain ? 'default' : 'text'} onClick={() => { onDone(); action.act(); }}>
          {action.label}
        </Button>
      ))}
    </span>
  );
}

function Question({ asked, onAnswer }: { asked: Asked; onAnswer: (goOn: boolean) => void }) {
  const { t } = useTranslation('kernel');
  const [typed, setTyped] = useState('');
  const verb = useId();
  const isBlocked = asked.typedName !== undefined && typed !== asked.typedName;
  return (
    <Modal
      open
      centered
      width={440}
      title={asked.title}
      closable={{ 'aria-label': t('close') }}
      closeIcon={<Icon name="close" />}
      okText={asked.verb}
      cancelText={asked.keep ?? t('confirm.keep')}
      okButtonProps={{ danger: asked.danger, disabled: isBlocked, id: verb }}
      afterOpenChange={(isOpen) => isOpen && asked.isReversible && document.getElementById(verb)?.focus()}
      onOk={() => onAnswer(true)}
      onCancel={() => onAnswer(false)}
    >
      <div className="confirm-body">
        {asked.text && <p className="ink2">{asked.text}</p>}
        {asked.typedName !== undefined && (
          <label className="col">
            <span className="medium">{t('confirm.type', { name: asked.typedName })}</span>
            <Input value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
        )}
      </div>
    </Modal>
  );
}
