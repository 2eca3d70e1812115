import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/Icon';

/** The user may not see this: which right is missing, and who can give it. */
export function NoPermission({ sentence }: { sentence?: string }) {
  const { t } = useTranslation('kernel');
  return (
    <div className="blank" role="status">
      <div className="blank-inner">
        <span className="tile is-dropped"><Icon name="shield" /></span>
        <h2>{t('noPermission.title')}</h2>
        <p className="ink2">{sentence || t('noPermission.text')}</p>
      </div>
    </div>
  );
}
