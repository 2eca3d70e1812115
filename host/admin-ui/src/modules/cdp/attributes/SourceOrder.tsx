import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@kernel';
import type { AttributeSourceDto } from '../shared/types';
import './attributes.css';

interface Props {
  sources: readonly AttributeSourceDto[];
  /** From the form. */
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
}

/** Who is believed first, second, third; whoever is not named comes after them. */
export function SourceOrder({ sources, id, value = [], onChange }: Props) {
  const { t } = useTranslation('cdp');
  const [said, setSaid] = useState('');
  const left = sources.filter((source) => !value.includes(source.id));
  const nameOf = (sourceId: string) => sources.find((source) => source.id === sourceId)?.name ?? t('attributes.goneSource');
  const move = (sourceId: string, by: -1 | 1) => {
    const next = value.filter((other) => other !== sourceId);
    const place = value.indexOf(sourceId) + by;
    next.splice(place, 0, sourceId);
    onChange?.(next);
    setSaid(t('attributes.moved', { name: nameOf(sourceId), place: place + 1 }));
  };

  return (
    <div className="source-order">
      {value.length > 0 && (
        <ol className="divided" aria-label={t('attributes.order')}>
          {value.map((sourceId, n) => (
            <li key={sourceId} className="row">
              <span className="num ink3 source-order-place">{n + 1}</span>
              <span className="grow">{nameOf(sourceId)}</span>
              <IconButton icon="up" small disabled={n === 0} label={t('attributes.up', { name: nameOf(sourceId) })} onClick={() => move(sourceId, -1)} />
              <IconButton icon="down" small disabled={n === value.length - 1} label={t('attributes.down', { name: nameOf(sourceId) })} onClick={() => move(sourceId, 1)} />
              <IconButton icon="close" small label={t('attributes.removeSource', { name: nameOf(sourceId) })} onClick={() => onChange?.(value.filter((other) => other !== sourceId))} />
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <Select<string>
          id={id} aria-label={t('attributes.addSource')} placeholder={t('attributes.addSource')} value={null as unknown as string} optionFilterProp="label" showSearch
          options={left.map((source) => ({ value: source.id, label: source.name }))} onChange={(added) => onChange?.([...value, added])}
        />
      )}
      <p className="small ink3">{t('attributes.othersAfter')}</p>
      <span className="sr-only" aria-live="polite">{said}</span>
    </div>
  );
}
