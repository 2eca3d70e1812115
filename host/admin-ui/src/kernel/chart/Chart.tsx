import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartOption } from './ChartCanvas';
import './chart.css';

const ChartCanvas = lazy(() => import('./ChartCanvas'));

export interface ChartTable {
  columns: readonly string[];
  rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

interface ChartProps {
  option: ChartOption;
  height: number;
  /** The finding in words: the text alternative. */
  finding: string;
  /** The same numbers, for 看数据表. */
  table?: ChartTable;
  onClick?: (point: { seriesName?: string; name?: string; dataIndex: number }) => void;
}

/** A chart with its sentence and its table. ECharts comes only when one is shown. */
export function Chart({ option, height, finding, table, onClick }: ChartProps) {
  const { t } = useTranslation('kernel');
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="chart">
      {asTable && table ? (
        <div className="chart-table" style={{ maxHeight: height }}>
          <table className="plain-table">
            <thead><tr>{table.columns.map((name, index) => <th key={name} scope="col" className={index ? 'right' : undefined}>{name}</th>)}</tr></thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>{row.map((value, place) => <td key={place} className={place ? 'right' : undefined}>{value}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <Suspense fallback={<i className="skeleton" style={{ height }} />}>
          <ChartCanvas option={option} height={height} label={finding} onClick={onClick} />
        </Suspense>
      )}
      {table && (
        <button type="button" className="link-button small" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.asChart' : 'chart.asTable')}
        </button>
      )}
    </figure>
  );
}
