import { useTranslation } from 'react-i18next';
import { StateChip } from '@kernel';
import type { ImportDto } from '../shared/types';
import { chipOf, isUnderWay, percentOf } from './steps';

/** How far an import is; while it works, how much of the file was read. */
export function ImportStateChip({ row }: { row: ImportDto }) {
  const { t } = useTranslation('cdp');
  return (
    <StateChip state={chipOf[row.state]}>
      {t(`imports.states.${row.state}`)}
      {isUnderWay(row) && <span className="num"> {percentOf(row)}%</span>}
    </StateChip>
  );
}
