import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useConfirm, type ConfirmOptions } from './useConfirm';
import { useToast } from './useToast';

interface ConfirmActionProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  confirm: ConfirmOptions;
  /** The act; an error that it throws is shown as a sentence. */
  act: () => Promise<unknown>;
}

/** A button that asks first, then acts once. */
export function ConfirmAction({ confirm, act, children, ...button }: ConfirmActionProps) {
  const ask = useConfirm();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const run = async () => {
    if (!(await ask(confirm))) return;
    setBusy(true);
    try {
      await act();
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };

  return <Button {...button} loading={busy} onClick={() => void run()}>{children ?? confirm.verb}</Button>;
}
