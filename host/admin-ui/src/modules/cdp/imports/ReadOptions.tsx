import { Checkbox, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';
import type { ImportPreviewDto } from '../shared/types';

/** How the file is read; what is not said is found out by the server. */
export interface Reading {
  encoding?: string;
  delimiter?: string;
  hasHeader?: boolean;
}

const encodings = ['utf-8', 'gb18030'];
const delimiters = [',', ';', '\t', '|'];
const delimiterNames: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' };

interface Props {
  preview: ImportPreviewDto;
  hasHeader: boolean;
  onChange: (reading: Reading) => void;
}

/** Encoding, delimiter and header, with what the server found out already chosen. */
export function ReadOptions({ preview, hasHeader, onChange }: Props) {
  const { t } = useTranslation('cdp');
  const id = useId();
  const offered = (known: string[], now: string) => (known.includes(now) ? known : [...known, now]);
  return (
    <>
      <div className="row wrap import-reading" role="group" aria-label={t('imports.reading')}>
        <span className="row">
          <label htmlFor={`${id}encoding`} className="medium ink2">{t('imports.encoding')}</label>
          <Select
            id={`${id}encoding`} className="import-option" value={preview.encoding} onChange={(encoding) => onChange({ encoding })}
            options={offered(encodings, preview.encoding).map((value) => ({ value, label: t(`imports.encodings.${value}`, { defaultValue: value.toUpperCase() }) }))}
          />
        </span>
        <span className="row">
          <label htmlFor={`${id}delimiter`} className="medium ink2">{t('imports.delimiter')}</label>
          <Select
            id={`${id}delimiter`} className="import-option" value={preview.delimiter} onChange={(delimiter) => onChange({ delimiter })}
            options={offered(delimiters, preview.delimiter).map((value) => ({ value, label: delimiterNames[value] ? t(`imports.delimiters.${delimiterNames[value]}`) : value }))}
          />
        </span>
        <Checkbox checked={hasHeader} onChange={(event) => onChange({ hasHeader: event.target.checked })}>{t('imports.hasHeader')}</Checkbox>
      </div>
      {preview.remarks.map((remark) => <p key={remark} className="note"><Icon name="info" /><span>{remark}</span></p>)}
    </>
  );
}
