import { Button, Drawer, Form, type FormInstance } from 'antd';
import { useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../feedback/useConfirm';
import { Icon } from '../icons/Icon';
import { DirtyGuard } from './useDirtyGuard';
import { FormBody } from './FormBody';
import { useSubmit, type FieldOfCode } from './useSubmit';

interface DrawerFormProps<T extends object> {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Saves; the drawer closes when it resolves. An `ApiError` is shown at its fields. */
  onSubmit: (values: T) => Promise<unknown>;
  submitText: string;
  initialValues?: Partial<T>;
  fieldOfCode?: FieldOfCode;
  /** Reads the thing anew after a conflict (409). */
  onReload?: () => void;
  /** Left in the footer: what happens, what is saved. */
  stateText?: ReactNode;
  /** Between cancel and submit. */
  secondary?: ReactNode;
  /** 720 with a preview. */
  width?: number;
  form?: FormInstance<T>;
  onValuesChange?: (changed: Partial<T>, all: T) => void;
  children: ReactNode;
}

/** Create and edit beside a list. */
export function DrawerForm<T extends object>(props: DrawerFormProps<T>) {
  const { open, title, onClose, onSubmit, submitText, width = 560 } = props;
  const { t } = useTranslation('kernel');
  const [own] = Form.useForm<T>();
  const form = props.form ?? own;
  const ask = useConfirm();
  const [dirty, setDirty] = useState(false);
  const { submit, busy, fault, clearFault } = useSubmit<T>(form, onSubmit, props.fieldOfCode);

  useEffect(() => {
    if (!open) return;
    setDirty(false);
    clearFault();
  }, [open]);

  const close = useCallback(async () => {
    if (busy) return;
    if (dirty && !(await ask({ title: t('form.leaveTitle'), text: t('form.leaveText'), verb: t('form.leave'), keep: t('form.stay') }))) return;
    onClose();
  }, [ask, busy, dirty, onClose, t]);

  const send = async () => {
    if (!(await submit())) return;
    // At once, so that `onClose` may go to another page.
    flushSync(() => setDirty(false));
    onClose();
  };

  return (
    <Drawer
      open={open}
      title={title}
      size={width}
      onClose={() => void close()}
      closeIcon={<Icon name="close" />}
      closable={{ 'aria-label': t('close') }}
      mask={{ closable: !dirty }}
      destroyOnHidden
      className="drawer-form"
      footer={
        <div className="row">
          <span className="small ink3">{props.stateText}</span>
          <span className="spacer" />
          <Button onClick={() => void close()} disabled={busy}>{t('form.cancel')}</Button>
          {props.secondary}
          <Button type="primary" loading={busy} onClick={() => void send()} title="Ctrl Enter">{submitText}</Button>
        </div>
      }
    >
      {open && dirty && <DirtyGuard />}
      <FormBody<T>
        form={form}
        preserve={false}
        initialValues={props.initialValues}
        fault={fault}
        onReload={props.onReload}
        onSubmit={() => void send()}
        onValuesChange={(changed, all) => {
          setDirty(true);
          props.onValuesChange?.(changed as Partial<T>, all);
        }}
      >
        {props.children}
        {/* Behind the fields: those that are there by then are told. */}
        <AsGiven open={open} form={form} />
      </FormBody>
    </Drawer>
  );
}

/** A form keeps what its fields held when the drawer closed; each opening begins with the values of the thing that it is opened for. */
function AsGiven<T extends object>({ open, form }: { open: boolean; form: FormInstance<T> }) {
  useLayoutEffect(() => {
    if (open) form.resetFields();
  }, [open, form]);
  return null;
}
