import { useTranslation } from 'react-i18next';
import type { ImportColumnDto, ImportKind, ImportPreviewDto } from '../shared/types';
import { ColumnRow } from './ColumnRow';
import type { Faults } from './mapping';

interface Props {
  kind: ImportKind;
  preview: ImportPreviewDto;
  columns: readonly ImportColumnDto[];
  faults: Faults;
  eventName: string;
  onChange: (column: ImportColumnDto, at: number) => void;
}

const shownCells = 3;

/** The columns of the file, each with its first cells and what it means. */
export function ColumnTable({ kind, preview, columns, faults, eventName, onChange }: Props) {
  const { t } = useTranslation('cdp');
  return (
    <div className="import-columns">
      <table className="plain-table" aria-label={t('imports.columns')}>
        <thead>
          <tr>{(['column', 'examples', 'target', 'key', 'type'] as const).map((head) => <th key={head} scope="col">{t(`imports.heads.${head}`)}</th>)}</tr>
        </thead>
        <tbody>
          {preview.columns.map(({ index, name }, at) => (
            <ColumnRow
              key={index} kind={kind} column={columns[at]!} name={name} examples={preview.rows.slice(0, shownCells).map((cells) => cells[index] ?? '')} eventName={eventName}
              targetFault={faults[`columns[${at}].target`] ?? faults[`columns[${at}].index`]} keyFault={faults[`columns[${at}].key`]} onChange={(next) => onChange(next, at)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
