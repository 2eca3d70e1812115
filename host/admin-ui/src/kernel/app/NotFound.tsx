import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState } from '../feedback/EmptyState';
import { useDocumentTitle } from '../frame/FrameContext';

export function NotFound() {
  const { t } = useTranslation('kernel');
  const navigate = useNavigate();
  useDocumentTitle(t('notFound.title'), t('product'));
  return (
    <EmptyState
      title={t('notFound.title')}
      text={t('notFound.text')}
      picture={['link', 'search', 'help', 'close', 'home']}
      actions={<Button type="primary" onClick={() => void navigate('/')}>{t('error.toHome')}</Button>}
    />
  );
}
