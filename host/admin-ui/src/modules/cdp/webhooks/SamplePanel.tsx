import { Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section, useErrorSentence, useFormat } from '@kernel';
import { linesOf, type SampleLine } from './sample';
import type { Sample } from './useSample';

interface Props {
  sample: Sample;
  canPick: boolean;
  onPick: (line: SampleLine) => void;
}

/** A delivery to draw the mapping by; each of its values can be clicked. */
export function SamplePanel({ sample, canPick, onPick }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const sentenceOf = useErrorSentence();
  const lines = useMemo(() => (sample.json === undefined ? [] : linesOf(sample.json)), [sample.json]);
  const { deliveries, delivery, text } = sample;
  return (
    <Section title={t('webhooks.sample')} fact={delivery ? t('webhooks.masked') : undefined}>
      {sample.error ? <p className="small ink3">{sentenceOf(sample.error)}</p> : null}
      {deliveries.length > 0 && (
        <Select
          className="webhook-choice" aria-label={t('webhooks.sample')} value={delivery?.id ?? ''} onChange={(id) => sample.choose(id || undefined)}
          options={[{ value: '', label: t('webhooks.paste') }, ...deliveries.map((item) => ({ value: item.id, label: `${format.exact(item.receivedTime)} · ${item.reasonText}` }))]}
        />
      )}
      {!delivery && (
        <Input.TextArea
          className="code" aria-label={t('webhooks.pasteLabel')} value={text} autoSize={{ minRows: 4, maxRows: 8 }} placeholder={'{"id": "A1001", "buyer": {"email": "siyuan@example.com"}}'} spellCheck={false}
          onChange={(event) => sample.setText(event.target.value)}
        />
      )}
      {!delivery && text.trim() && sample.json === undefined && <p className="small bad" role="alert">{t('webhooks.noJson')}</p>}
      {delivery && sample.json === undefined && <p className="small ink3">{t('webhooks.notShown')}</p>}
      {lines.length > 0 && (
        <>
          <p className="small ink3 webhook-hint">{t(canPick ? 'webhooks.pickHint' : 'webhooks.pickFirst')}</p>
          <ul className="webhook-tree" aria-label={t('webhooks.values')}>
            {lines.map((line) => (
              <li key={line.steps.join('\u0000')} style={{ paddingInlineStart: line.depth * 14 }}>
                <button type="button" disabled={!canPick} onClick={() => onPick(line)}>
                  <span className="webhook-tree-name">{line.name}</span>
                  {line.text !== undefined && <span className="webhook-tree-text">{line.text}</span>}
                  {line.length !== undefined && <span className="ink3">{t('webhooks.entries', { total: format.number(line.length) })}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {delivery && Object.keys(delivery.headers).length > 0 && (
        <p className="small ink3 webhook-headers">{t('webhooks.headers')} {Object.entries(delivery.headers).map(([name, value]) => `header:${name} = ${value}`).join(' · ')}</p>
      )}
    </Section>
  );
}
