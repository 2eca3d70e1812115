import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../api/ApiError';

/** The sentence for an error: the server's own, else ours for its kind. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation('kernel');
  return useCallback(
    (error: unknown) => {
      if (!isApiError(error)) return t('error.unknown');
      if (error.kind === 'network') return t('error.network');
      if (error.kind === 'tooMany') {
        return error.sentence || (error.retryAfterSeconds ? t('error.tooManyIn', { seconds: error.retryAfterSeconds }) : t('error.tooMany'));
      }
      if (error.sentence) return error.sentence;
      return t(`error.${error.kind}`);
    },
    [t],
  );
}
