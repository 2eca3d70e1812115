import { Alert, Button, Form, type FormProps } from 'antd';
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
      {fault && (
        <Alert
          className="form-fault"
          type={fault.isConflict ? 'warning' : 'error'}
          showIcon
          icon={<Icon name="warning" />}
          title={fault.title ?? fault.sentences[0]}
          description={fault.title ? fault.sentences.join(' ') : fault.sentences.slice(1).join(' ') || undefined}
          action={fault.isConflict && onReload ? <Button size="small" onClick={onReload}>{t('form.reload')}</Button> : undefined}
        />
      )}
      {children}
      {/* A form without a submit button inside does not send on Enter. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
    </Form>
  );
}
