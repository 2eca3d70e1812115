import { AutoComplete, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, IconButton } from '@kernel';
import type { WebhookField, WebhookIdentifierTypeDto } from '../shared/types';
import { maxFields, samePlace, withField, type ListField, type Place } from './mapping';
import { PathInput } from './PathInput';

interface Props {
  event: number;
  field: ListField;
  rows: readonly WebhookField[];
  types: readonly WebhookIdentifierTypeDto[];
  faults: Record<string, string>;
  place: Place | undefined;
  mayEdit: boolean;
  onPlace: (place: Place) => void;
  onChange: (rows: WebhookField[]) => void;
}

/** Names of ours and where their values stand. */
export function FieldRows({ event, field, rows, types, faults, place, mayEdit, onPlace, onChange }: Props) {
  const { t } = useTranslation('cdp');
  const at = `events[${event}].${field}`;
  const title = t(`webhooks.${field}`);
  const add = () => {
    onChange([...rows, { name: '', path: '' }]);
    onPlace({ event, field, row: rows.length });
  };
  return (
    <fieldset className="webhook-rows">
      <legend className="medium ink2">{title}</legend>
      {faults[at] && <p className="small bad" role="alert">{faults[at]}</p>}
      {rows.map((row, index) => {
        const own: Place = { event, field, row: index };
        const name = { 'aria-label': t('webhooks.nameOf', { field: title, place: index + 1 }), value: row.name };
        return (
          <div className="webhook-row" key={index}>
            {field === 'identifiers'
              ? <AutoComplete {...name} options={types.map(({ type, label }) => ({ value: type, label: `${label} ${type}` }))} maxLength={100} onChange={(next: string) => onChange(withField(rows, index, { name: next }))} />
              : <Input {...name} maxLength={100} placeholder={t('webhooks.namePlaceholder')} onChange={(input) => onChange(withField(rows, index, { name: input.target.value }))} />}
            <span className="ink3" aria-hidden="true">←</span>
            <PathInput
              label={t('webhooks.pathOf', { field: title, place: index + 1 })} value={row.path} placeholder={t('webhooks.pathPlaceholder')} fault={faults[`${at}[${index}].path`] ?? faults[`${at}[${index}].name`]}
              isTarget={samePlace(place, own)} onFocus={() => onPlace(own)} onChange={(path) => onChange(withField(rows, index, { path }))}
            />
            {mayEdit && <IconButton icon="close" label={t('webhooks.removeRow', { name: row.name || index + 1 })} onClick={() => onChange(rows.filter((_, other) => other !== index))} />}
          </div>
        );
      })}
      {mayEdit && rows.length < (field === 'identifiers' ? 20 : maxFields) && <Button size="small" icon={<Icon name="plus" size={14} />} onClick={add}>{t(`webhooks.addTo.${field}`)}</Button>}
    </fieldset>
  );
}
