import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { ImportLeftOutDto } from '../shared/types';

/** Cells that are left out while their rows are taken in: how many for each reason, and where the first of them are. */
export function LeftOutCells({ cells, isTrial }: { cells: readonly ImportLeftOutDto[]; isTrial: boolean }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  if (cells.length === 0) return null;
  return (
    <section className="import-left-out" aria-label={t('imports.leftOut.title')}>
      <h3>{t('imports.leftOut.title')}</h3>
      <p className="medium ink2">{t(isTrial ? 'imports.leftOut.would' : 'imports.leftOut.did')}</p>
      <ul>
        {cells.map(({ reason, count, examples }) => (
          <li key={reason}>
            <b>{t(`imports.leftOut.reasons.${reason}`)}</b> <span className="num">{t('imports.leftOut.count', { cells: format.number(count) })}</span>
            <ul className="small ink2">
              {examples.map(({ row, index, name, value }) => (
                <li key={`${row}/${index}`}>
                  {t('imports.leftOut.example', { row: format.number(row), column: name || t('imports.columnNumber', { number: index + 1 }) })} <code>{value}</code>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
