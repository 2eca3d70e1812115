import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../api/ApiError';
import { Icon } from '../icons/Icon';
import { NoPermission } from './NoPermission';
import { useErrorSentence } from './useErrorSentence';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** What did not come, as 「客户」; leads the sentence. */
  what?: string;
}

/** Something did not come: the cause in words, a way on, and the code only to be copied. */
export function ErrorState({ error, onRetry, what }: ErrorStateProps) {
  const { t } = useTranslation('kernel');
  const sentence = useErrorSentence()(error);
  if (isApiError(error, 'forbidden')) return <NoPermission sentence={error.sentence} />;
  const code = isApiError(error) ? error.code : undefined;
  return (
    <div className="blank" role="alert">
      <div className="blank-inner">
        <span className="tile is-failed"><Icon name={isApiError(error, 'notFound') ? 'search' : 'warning'} /></span>
        <h2>{titleOf(error, what, t)}</h2>
        <p className="ink2">{sentence}</p>
        <div className="row blank-actions">
          {onRetry && !isApiError(error, 'notFound') && <Button type="primary" onClick={onRetry}>{t('error.retry')}</Button>}
          {code && (
            <Button type="text" icon={<Icon name="copy" size={14} />} onClick={() => void navigator.clipboard?.writeText(code)}>
              {t('error.copyCode')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function titleOf(error: unknown, what: string | undefined, t: (key: string, values?: Record<string, unknown>) => string): string {
  if (isApiError(error, 'notFound')) return t('error.notFoundTitle');
  return what ? t('error.titleOf', { what }) : t('error.title');
}
