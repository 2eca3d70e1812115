import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchField } from '@kernel';
import { cdp } from '../shared/api';
import type { ArrivalOutcome } from '../shared/types';
import type { ArrivalFilter } from './useArrivals';

const outcomes: readonly ArrivalOutcome[] = ['stored', 'flagged', 'quarantined'];

interface FilterLineProps {
  filter: ArrivalFilter;
  /** Refused events are not for everybody. */
  seesRefused: boolean;
  onChange: (name: 'source' | 'q' | 'outcome', value: string | undefined) => void;
}

/** Which events to watch. */
export function FilterLine({ filter, seesRefused, onChange }: FilterLineProps) {
  const { t } = useTranslation('cdp');
  const sources = useQuery({ queryKey: ['cdp', 'sources', 'names'], queryFn: ({ signal }) => cdp.sources(signal) });
  return (
    <div className="arrival-filter" role="search" aria-label={t('arrivals.filter')}>
      <SearchField value={filter.eventName ?? ''} onSearch={(value) => onChange('q', value.trim() || undefined)} placeholder={t('arrivals.search')} />
      <Select<string>
        size="small" className="arrival-source" aria-label={t('arrivals.columns.source')} value={filter.sourceId ?? 'all'} onChange={(value) => onChange('source', value === 'all' ? undefined : value)}
        options={[{ value: 'all', label: t('arrivals.allSources') }, ...(sources.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Segmented<string>
        size="small" aria-label={t('arrivals.columns.outcome')} value={filter.outcome ?? 'all'} onChange={(value) => onChange('outcome', value === 'all' ? undefined : value)}
        options={['all', ...outcomes.filter((outcome) => seesRefused || outcome !== 'quarantined')].map((value) => ({ value, label: t(`arrivals.outcomes.${value}`) }))}
      />
    </div>
  );
}
