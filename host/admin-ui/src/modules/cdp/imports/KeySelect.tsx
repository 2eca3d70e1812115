import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttributes, useEventProperties } from '../shared/catalog';
import type { ImportColumnDto } from '../shared/types';
import { consents, identifierTypes } from './mapping';

interface Props {
  column: ImportColumnDto;
  label: string;
  eventName: string;
  isWrong: boolean;
  onChange: (column: ImportColumnDto) => void;
}

const longestKey = 64;

/** Which identifier, attribute, property or consent: one that is known, or a new one by typing its name. */
export function KeySelect({ column, label, eventName, isWrong, onChange }: Props) {
  const { t } = useTranslation('cdp');
  const [typed, setTyped] = useState('');
  const attributes = useAttributes().data ?? [];
  const properties = useEventProperties(column.target === 'property' ? eventName.trim() : '').data ?? [];

  const known = {
    identifier: identifierTypes.map(([value, kind]) => ({ value: value as string, label: t(`identifiers.${kind}`) })),
    consent: consents.map((value) => ({ value: value as string, label: t(`imports.consents.${value.replace(':', '_')}`) })),
    attribute: attributes.map(({ key, label: text }) => ({ value: key, label: text === key ? key : `${text} · ${key}` })),
    property: properties.map(({ path }) => ({ value: path, label: path })),
  }[column.target as 'identifier' | 'consent' | 'attribute' | 'property'];
  const isOpen = column.target !== 'consent';
  const fresh = [...new Set([column.key ?? '', isOpen ? typed.trim() : ''])].filter((key) => key !== '' && !known.some(({ value }) => value === key));
  const options = [...known, ...fresh.map((value) => ({ value, label: column.target === 'property' ? value : t(`imports.newKeys.${column.target}`, { key: value }) }))];
  // An attribute that is there has its type; a column does not change it.
  const pick = (key: string) => onChange({ ...column, key, type: column.target === 'attribute' ? (attributes.find((attribute) => attribute.key === key)?.type ?? column.type) : column.type });

  return (
    <Select
      className="import-key" value={column.key || undefined} aria-label={label} aria-invalid={isWrong} status={isWrong ? 'error' : undefined} options={options} onChange={pick}
      placeholder={t(isOpen ? 'imports.pickOrType' : 'imports.pickOne')}
      showSearch={{
        searchValue: typed, onSearch: (text) => setTyped(text.slice(0, longestKey)),
        filterOption: (text, option) => option?.label.toLowerCase().includes(text.toLowerCase()) ?? false,
      }}
    />
  );
}
