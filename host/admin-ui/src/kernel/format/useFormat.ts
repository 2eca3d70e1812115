import { useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import { useOptionalSession } from '../session/SessionContext';
import { createFormat, type Format } from './format';

/** The format of the signed-in tenant; before sign-in, of this browser. */
export function useFormat(): Format {
  const language = useLanguage();
  const tenant = useOptionalSession()?.currentTenant;
  const timeZone = tenant?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const currency = tenant?.currency ?? 'CNY';
  return useMemo(() => createFormat({ language, timeZone, currency }), [language, timeZone, currency]);
}
