import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Icon } from '../icons/Icon';
import { NotFound } from './NotFound';

/** A page that threw, or whose code did not come (a new version was installed meanwhile). */
export function RouteError() {
  const { t } = useTranslation('kernel');
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  const isMissingCode = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
  return (
    <div className="blank" role="alert">
      <div className="blank-inner">
        <span className="tile is-failed"><Icon name="warning" /></span>
        <h2>{t('error.pageTitle')}</h2>
        <p className="ink2">{t(isMissingCode ? 'error.newVersion' : 'error.pageText')}</p>
        <div className="row blank-actions">
          <Button type="primary" onClick={() => window.location.reload()}>{t('error.reload')}</Button>
          <Button onClick={() => window.location.assign('/')}>{t('error.toHome')}</Button>
        </div>
      </div>
    </div>
  );
}
