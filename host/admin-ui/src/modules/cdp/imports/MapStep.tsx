import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, PageSkeleton } from '@kernel';
import { cdp } from '../shared/api';
import type { ImportDto, ImportMappingDto } from '../shared/types';
import type { GoToStep } from './ImportPage';
import { MapForm } from './MapForm';
import { ReadOptions, type Reading } from './ReadOptions';
import { importsKey, useKeepImport } from './useImport';

interface Props {
  row: ImportDto;
  /** Another file came: what the columns of the one before meant says nothing. */
  isFresh: boolean;
  onGo: GoToStep;
}

const readingOf = (mapping: ImportMappingDto | null | undefined): Reading =>
  (mapping ? { encoding: mapping.encoding ?? undefined, delimiter: mapping.delimiter ?? undefined, hasHeader: mapping.hasHeader } : {});

/** 对应列: how the file is read, and what each column means. */
export function MapStep({ row, isFresh, onGo }: Props) {
  const { t } = useTranslation('cdp');
  const [reading, setReading] = useState(() => readingOf(row.mapping));
  const [isChanged, setChanged] = useState(isFresh);
  const [round, setRound] = useState(0);
  const keep = useKeepImport();
  const preview = useQuery({
    // The number of bytes stands for the file: another file has other columns.
    queryKey: [...importsKey, 'preview', row.id, row.size, row.fileName, reading],
    queryFn: ({ signal }) => cdp.previewImport(row.id, reading, signal),
    placeholderData: keepPreviousData,
  });
  const read = (next: Reading) => {
    setChanged(true);
    setReading((before) => ({ ...before, ...next }));
  };

  // Somebody else mapped it meanwhile: what they said takes the place of what stands here.
  const reload = async () => {
    const fresh = await cdp.import(row.id);
    keep(fresh);
    setReading(readingOf(fresh.mapping));
    setChanged(!fresh.mapping);
    setRound((before) => before + 1);
  };

  if (!preview.data) return preview.error ? <ErrorState error={preview.error} what={t('imports.preview')} onRetry={() => void preview.refetch()} /> : <PageSkeleton rows={8} />;
  return (
    <div className="import-map" aria-busy={preview.isPlaceholderData}>
      <ReadOptions preview={preview.data} hasHeader={reading.hasHeader ?? true} onChange={read} />
      {preview.error && <p className="bad" role="alert">{t('imports.notReadSo')}</p>}
      <MapForm
        // Read in another way the file has other columns, and their meanings are suggested anew.
        key={preview.isPlaceholderData ? 'reading' : JSON.stringify([round, reading])}
        row={row} preview={preview.data} reading={reading} saved={isChanged ? undefined : row.mapping ?? undefined} onReload={reload} onGo={onGo}
      />
    </div>
  );
}
