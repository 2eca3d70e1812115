import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';

/** The rows that cannot be taken in, as a file. It holds what people wrote in clear, so not everybody gets it. */
export function ErrorFile({ importId, count }: { importId: string; count: number }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  if (count === 0 || !can(permissions.reveal)) return null;
  return (
    <div className="row wrap">
      <Button href={cdp.importErrors(importId)} download icon={<Icon name="download" size={14} />}>{t('imports.errorFile', { count: format.number(count) })}</Button>
      <span className="small ink3">{t('imports.errorFileText')}</span>
    </div>
  );
}
