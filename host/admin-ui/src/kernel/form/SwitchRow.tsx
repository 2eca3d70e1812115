import { Form, Switch } from 'antd';
import { useId, type ReactNode } from 'react';
import './form.css';

interface SwitchRowProps {
  title: string;
  /** What it means when it is on. */
  consequence?: ReactNode;
  /** In a form. */
  name?: string | string[];
  /** Outside of a form it applies at once. */
  checked?: boolean;
  onChange?: (checked: boolean) => void;
  busy?: boolean;
}

/** Title and consequence left, switch right. */
export function SwitchRow({ title, consequence, name, checked, onChange, busy }: SwitchRowProps) {
  const id = useId();
  const control = <Switch aria-labelledby={id} loading={busy} {...(name ? {} : { checked, onChange })} />;
  return (
    <div className="switch-row">
      <div className="grow">
        <div id={id}>{title}</div>
        {consequence && <div className="small ink3">{consequence}</div>}
      </div>
      {name ? <Form.Item name={name} valuePropName="checked" noStyle>{control}</Form.Item> : control}
    </div>
  );
}
