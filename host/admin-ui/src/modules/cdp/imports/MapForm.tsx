import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, isStale, useErrorSentence } from '@kernel';
import { cdp } from '../shared/api';
import type { ImportColumnDto, ImportDto, ImportMappingDto, ImportPreviewDto } from '../shared/types';
import { ColumnTable } from './ColumnTable';
import { EventNameField } from './EventNameField';
import type { GoToStep } from './ImportPage';
import { columnsOf, faultsOf, serverFaults, type Faults } from './mapping';
import { MatchRuleField } from './MatchRuleField';
import type { Reading } from './ReadOptions';
import { useKeepImport } from './useImport';

interface Props {
  row: ImportDto;
  preview: ImportPreviewDto;
  reading: Reading;
  /** What was chosen before, unless the file is now read in another way. */
  saved: ImportMappingDto | undefined;
  /** Reads the import anew after a conflict. */
  onReload: () => Promise<void>;
  onGo: GoToStep;
}

/** The meanings of the columns, and what else has to be said of the rows. Faults stand where they are, once somebody tried to go on. */
export function MapForm({ row, preview, reading, saved, onReload, onGo }: Props) {
  const { t } = useTranslation('cdp');
  const sentenceOf = useErrorSentence();
  const keep = useKeepImport();
  const [columns, setColumns] = useState(() => columnsOf(preview.columns.map((column) => column.suggested), saved?.columns));
  const [matchRule, setMatchRule] = useState(row.mapping?.matchRule ?? preview.matchRule);
  const [eventName, setEventName] = useState(row.mapping?.eventName ?? preview.eventName ?? '');
  const [hasTried, setTried] = useState(false);
  const [fromServer, setFromServer] = useState<Faults>({});
  const [other, setOther] = useState<string>();
  // As it was when the form opened: what others save meanwhile is a conflict.
  const [stamp, setStamp] = useState(row.concurrencyStamp);
  const [isConflict, setConflict] = useState(false);
  const [busy, setBusy] = useState<'try' | 'run'>();
  const table = useRef<HTMLDivElement>(null);

  const own = faultsOf(row.kind, { columns, eventName });
  const faults: Faults = { ...fromServer, ...(hasTried && Object.fromEntries(Object.entries(own).map(([place, key]) => [place, t(key)]))) };
  const change = (column: ImportColumnDto, at: number) => {
    setFromServer({});
    setColumns((before) => before.map((old, index) => (index === at ? column : old)));
  };

  const goOn = async (next: 'try' | 'run') => {
    setTried(true);
    setOther(undefined);
    setConflict(false);
    if (Object.keys(own).length > 0) return requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    setBusy(next);
    try {
      const mapped = await cdp.mapImport(row.id, {
        concurrencyStamp: stamp, encoding: (reading.encoding as ImportMappingDto['encoding']) ?? null, delimiter: reading.delimiter ?? null, hasHeader: reading.hasHeader ?? true, columns, matchRule, eventName: row.kind === 'people' ? null : eventName.trim() || null,
      });
      setStamp(mapped.concurrencyStamp);
      keep(mapped);
      // A mapping that was changed is always tried anew: the numbers of the trial before would be of something else.
      if (next === 'try') keep(await cdp.tryImport(row.id));
      onGo(next, next === 'run' ? { skipped: '1' } : {});
    } catch (error) {
      const found = serverFaults(error);
      if (found) setFromServer(found);
      else setOther(sentenceOf(error));
      setConflict(isStale(error));
    } finally {
      setBusy(undefined);
    }
  };
  // What the server names and no row shows.
  const unplaced = Object.entries(faults).filter(([place]) => !/^columns\[\d+\]/.test(place) && place !== 'eventName').map(([, text]) => text);

  return (
    <div ref={table} className="import-map-form">
      {preview.likeImport && !saved && <p className="note import-note"><Icon name="info" /><span>{t('imports.likeImport', { name: preview.likeImport })}</span></p>}
      <ColumnTable kind={row.kind} preview={preview} columns={columns} faults={faults} eventName={eventName} onChange={change} />
      {row.kind === 'people' ? <MatchRuleField value={matchRule} onChange={setMatchRule} />
        : <EventNameField kind={row.kind} value={eventName} onChange={setEventName} fault={faults.eventName} hasColumn={columns.some(({ target }) => target === 'eventName')} />}
      {[...unplaced, ...(other ? [other] : [])].map((text) => (
        <p key={text} className="bad" role="alert">
          {text} {isConflict && <button type="button" className="link-button" onClick={() => void onReload()}>{t('segments.reload')}</button>}
        </p>
      ))}
      <div className="row wrap import-foot">
        <Button type="primary" loading={busy === 'try'} disabled={busy === 'run'} onClick={() => void goOn('try')}>{t('imports.tryIt')}</Button>
        <Button loading={busy === 'run'} disabled={busy === 'try'} onClick={() => void goOn('run')}>{t('imports.skipTrial')}</Button>
      </div>
    </div>
  );
}
