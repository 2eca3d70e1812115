import { Button, Form, type FormProps } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/Icon';
import type { FormFault } from './useSubmit';
import './form.css';

interface FormBodyProps<T> extends Omit<FormProps<T>, 'children'> {
  fault?: FormFault;
  onReload?: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/** The one form style: labels on top, one column, optional fields marked, validation on blur and on change after an error. */
export function FormBody<T extends object>({ fault, onReload, onSubmit, children, ...form }: FormBodyProps<T>) {
  const { t } = useTranslation('kernel');
  // Two forms on one page have fields of the same name; the form's own name keeps their ids apart.
  const name = `form${useId().replace(/\W/g, '')}`;
  return (
    <Form<T>
      name={name}
      layout="vertical"
      validateTrigger={['onBlur', 'onChange']}
      requiredMark={(label, { required }) => <>{label}{!required && <span className="ink3">{t('form.optional')}</span>}</>}
      onFinish={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSubmit();
      }}
      {...form}
    >
      {fault && <Fault fault={fault} onReload={onReload} />}
      {children}
      {/* A form without a submit button inside does not send on Enter. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
    </Form>
  );
}

/** Above the form: what belongs to no field. */
function Fault({ fault, onReload }: { fault: FormFault; onReload?: () => void }) {
  const { t } = useTranslation('kernel');
  const [first, ...rest] = fault.title ? [fault.title, ...fault.sentences] : fault.sentences;
  return (
    <div className={`form-fault ${fault.isConflict ? 'is-waiting' : 'is-failed'}`} role="alert">
      <Icon name="warning" />
      <div className="grow">
        <b>{first}</b>
        {rest.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {fault.isConflict && onReload && <Button size="small" onClick={onReload}>{t('form.reload')}</Button>}
    </div>
  );
}
