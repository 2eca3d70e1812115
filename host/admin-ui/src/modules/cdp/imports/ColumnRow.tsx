import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { nothing } from '@kernel';
import type { ImportColumnDto, ImportKind } from '../shared/types';
import { KeySelect } from './KeySelect';
import { hasType, needsKey, targetsOf, valueTypes, withTarget } from './mapping';

interface Props {
  kind: ImportKind;
  column: ImportColumnDto;
  /** As the file names it; empty without a header. */
  name: string;
  examples: readonly string[];
  eventName: string;
  targetFault: string | undefined;
  keyFault: string | undefined;
  onChange: (column: ImportColumnDto) => void;
}

/** One column: its name, its first cells, and what it means. */
export function ColumnRow({ kind, column, name, examples, eventName, targetFault, keyFault, onChange }: Props) {
  const { t } = useTranslation('cdp');
  const called = name || t('imports.columnNumber', { number: column.index + 1 });
  const filled = examples.filter((cell) => cell !== '');
  return (
    <tr className={column.target === 'none' ? 'is-left-out' : undefined}>
      <th scope="row">{called}</th>
      <td className="import-examples">{filled.length === 0 ? <span className="ink3">{nothing}</span> : filled.map((cell, at) => <span key={at} title={cell}>{cell}</span>)}</td>
      <td>
        <Select
          className="import-target" value={column.target} aria-label={t('imports.targetOf', { column: called })} status={targetFault ? 'error' : undefined} aria-invalid={Boolean(targetFault)}
          options={targetsOf(kind).map((value) => ({ value, label: t(`imports.targets.${value}`) }))} onChange={(target) => onChange(withTarget(column, target, name))}
        />
        {targetFault && <p className="small bad" role="alert">{targetFault}</p>}
      </td>
      <td>
        {needsKey(column.target) ? <KeySelect column={column} label={t('imports.keyOf', { column: called })} eventName={eventName} isWrong={Boolean(keyFault)} onChange={onChange} /> : <span className="ink3">{nothing}</span>}
        {keyFault && <p className="small bad" role="alert">{keyFault}</p>}
      </td>
      <td>
        {hasType(column.target) ? (
          <Select
            className="import-type" value={column.type ?? 'text'} aria-label={t('imports.typeOf', { column: called })}
            options={valueTypes.map((value) => ({ value, label: t(`imports.types.${value}`) }))} onChange={(type) => onChange({ ...column, type })}
          />
        ) : <span className="ink3">{nothing}</span>}
      </td>
    </tr>
  );
}
