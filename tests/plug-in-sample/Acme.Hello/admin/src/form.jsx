import { Form, Input, InputNumber } from 'antd';
import { useTexts } from './texts';

export default function GreetForm({ value, onChange, readOnly, faultOf }) {
  const t = useTexts();
  const state = (field) => ({ validateStatus: faultOf(field) && 'error', help: faultOf(field) });
  return (
    <Form layout="vertical" component={false}>
      <Form.Item label={t.words} htmlFor="acme-words" {...state('words')} extra={t.wordsHelp}>
        <Input id="acme-words" value={value.words} maxLength={200} disabled={readOnly} onChange={(event) => onChange({ ...value, words: event.target.value }, 'words')} />
      </Form.Item>
      <Form.Item label={t.most} htmlFor="acme-most" {...state('most')}>
        <InputNumber id="acme-most" value={value.most} precision={0} disabled={readOnly} onChange={(most) => onChange({ ...value, most: most ?? 0 }, 'most')} />
      </Form.Item>
    </Form>
  );
}
