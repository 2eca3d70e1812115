import { Button, Form, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import { FormBody } from './FormBody';
import { DirtyGuard } from './useDirtyGuard';
import { useSubmit, type FieldOfCode } from './useSubmit';

interface PageFormProps<T extends object> {
  onSubmit: (values: T) => Promise<unknown>;
  submitText: string;
  initialValues?: Partial<T>;
  fieldOfCode?: FieldOfCode;
  onReload?: () => void;
  secondary?: ReactNode;
  stateText?: ReactNode;
  form?: FormInstance<T>;
  onValuesChange?: (changed: Partial<T>, all: T) => void;
  children: ReactNode;
}

/** A form that is the page, as in settings. After saving it stays, and what was saved is its new beginning. */
export function PageForm<T extends object>({ onSubmit, submitText, secondary, stateText, children, ...rest }: PageFormProps<T>) {
  const [own] = Form.useForm<T>();
  const form = rest.form ?? own;
  const [dirty, setDirty] = useState(false);
  const { submit, busy, fault } = useSubmit<T>(form, onSubmit, rest.fieldOfCode);

  const send = async () => {
    if (await submit()) setDirty(false);
  };

  return (
    <div className="page-form">
      {dirty && <DirtyGuard />}
      <FormBody<T>
        form={form}
        initialValues={rest.initialValues}
        fault={fault}
        onReload={rest.onReload}
        onSubmit={() => void send()}
        onValuesChange={(changed, all) => {
          setDirty(true);
          rest.onValuesChange?.(changed as Partial<T>, all);
        }}
      >
        {children}
      </FormBody>
      <div className="row page-form-foot">
        <Button type="primary" loading={busy} onClick={() => void send()} title="Ctrl Enter">{submitText}</Button>
        {secondary}
        {stateText && <span className="small ink3">{stateText}</span>}
      </div>
    </div>
  );
}
