import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';

interface TitleFieldProps {
  value: string;
  onChange: (value: string) => void;
  readOnly: boolean;
  fault?: string;
}

/** The template's name in the bar; a click makes it a field. */
export function TitleField({ value, onChange, readOnly, fault }: TitleFieldProps) {
  const { t } = useTranslation('content-hub');
  const [isOpen, setOpen] = useState(value === '');
  const isEditing = !readOnly && (isOpen || fault !== undefined);
  if (!isEditing) {
    return readOnly ? <>{value}</> : (
      <button type="button" className="title-button" onClick={() => setOpen(true)} title={t('editor.rename')}>
        {value}<Icon name="edit" size={14} color="var(--ink3)" />
      </button>
    );
  }
  return (
    <>
      <span className="sr-only">{value || t('editor.untitled')}</span>
      <Input
        autoFocus
        className="title-input"
        value={value}
        maxLength={100}
        status={fault ? 'error' : undefined}
        aria-invalid={fault ? true : undefined}
        aria-label={t('fields.name')}
        placeholder={t('editor.namePlaceholder')}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setOpen(value.trim() === '')}
        onPressEnter={() => setOpen(value.trim() === '')}
      />
    </>
  );
}
