import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@kernel';
import { cdp } from '../shared/api';
import { useKeepImport } from './useImport';

/** Starts a trial or a run. */
export function useStart(id: string) {
  const { t } = useTranslation('cdp');
  const toast = useToast();
  const keep = useKeepImport();
  const [busy, setBusy] = useState(false);
  const start = async (what: 'try' | 'run') => {
    setBusy(true);
    try {
      keep(await (what === 'try' ? cdp.tryImport(id) : cdp.runImport(id)));
    } catch (error) {
      toast.failed(error, t('imports.notStarted'));
    } finally {
      setBusy(false);
    }
  };
  return { start, busy };
}
