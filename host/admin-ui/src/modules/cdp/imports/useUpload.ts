import { useEffect, useRef, useState } from 'react';
import { cdp } from '../shared/api';
import { useKeepImport } from './useImport';

/** Sends a file and says how far it is; leaving the page breaks it off. */
export function useUpload() {
  const keep = useKeepImport();
  const [sent, setSent] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  /** True when it arrived, false when somebody cancelled it. */
  const send = async (id: string, file: File): Promise<boolean> => {
    stop.current = new AbortController();
    setSent(0);
    try {
      keep(await cdp.uploadImport(id, file, setSent, stop.current.signal));
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      throw error;
    } finally {
      setSent(undefined);
    }
  };
  return { sent, send, cancel: () => stop.current?.abort() };
}
