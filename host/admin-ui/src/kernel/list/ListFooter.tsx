import { useTranslation } from 'react-i18next';
import { isKeyset } from '../api/paging';
import { useFormat } from '../format/useFormat';
import { IconButton } from '../icons/IconButton';
import type { ListState } from './useListState';
import type { ListResult } from './types';

interface ListFooterProps {
  result: ListResult<unknown>;
  state: ListState;
  pageSize: number;
  hasKeys: boolean;
  canSelect: boolean;
}

/** 1–50 / 18,206 with ‹ ›. Big tables have no page numbers: no one wants page 217, and counting to it costs. */
export function ListFooter({ result, state, pageSize, hasKeys, canSelect }: ListFooterProps) {
  const { t } = useTranslation('kernel');
  const format = useFormat();
  const count = result.items.length;
  const keyset = isKeyset(result);
  const from = keyset ? state.from : (state.page - 1) * pageSize + 1;
  const total = keyset ? result.total : result.totalCount;
  const totalText = total === undefined || total === null
    ? ''
    : ` / ${keyset && result.totalIsExact === false ? t('list.about', { total: format.number(total) }) : format.number(total)}`;
  const hasNext = keyset ? Boolean(result.next) : from + count - 1 < result.totalCount;
  const hasPrevious = keyset ? Boolean(result.previous) || from > 1 : state.page > 1;

  const forward = () => (keyset ? state.setCursor(result.next ?? undefined, from + count) : state.setPage(state.page + 1));
  const back = () => {
    if (!keyset) return state.setPage(state.page - 1);
    // Without a way back the list begins anew.
    return result.previous ? state.setCursor(result.previous, Math.max(1, from - pageSize)) : state.setCursor(undefined, 1);
  };

  return (
    <footer className="list-foot">
      {hasKeys && (
        <span className="small ink3 hide-narrow list-keys">
          <kbd>J</kbd> <kbd>K</kbd> {t('list.keys.move')}
          {canSelect && <><kbd>X</kbd> {t('list.keys.select')}</>}
          <kbd>Enter</kbd> {t('list.keys.open')}
        </span>
      )}
      <span className="spacer" />
      <span className="medium ink2 num">{count > 0 ? `${format.number(from)}–${format.number(from + count - 1)}${totalText}` : ''}</span>
      <IconButton icon="left" label={t('list.previous')} small disabled={!hasPrevious} onClick={back} />
      <IconButton icon="right" label={t('list.next')} small disabled={!hasNext} onClick={forward} />
    </footer>
  );
}
