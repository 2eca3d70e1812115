import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { nothing, useFormat } from '@kernel';
import type { ApiKeyDto } from '../shared/api';
import { DetailsDrawer } from '../shared/DetailsDrawer';
import { KeyStateChip } from './KeyStateChip';

interface ApiKeyDetailsProps {
  apiKey: ApiKeyDto | undefined;
  nameOf: (scope: string) => string;
  onClose: () => void;
  onRevoke?: (key: ApiKeyDto) => void;
}

/** Everything about a key but the key. */
export function ApiKeyDetails({ apiKey, nameOf, onClose, onRevoke }: ApiKeyDetailsProps) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <DetailsDrawer
      item={apiKey}
      title={(key) => key.name}
      footer={(key) => !key.revocationTime && onRevoke && (
        <div className="row"><span className="spacer" /><Button danger onClick={() => onRevoke(key)}>{t('apiKeys.revoke')}</Button></div>
      )}
      onClose={onClose}
    >
      {(key) => (
        <>
          <dl className="details-list">
            <dt>{t('apiKeys.state')}</dt><dd><KeyStateChip apiKey={key} /></dd>
            <dt>{t('apiKeys.beginning')}</dt><dd className="code">{key.prefix}…</dd>
            <dt>{t('apiKeys.creator')}</dt><dd>{key.creatorName || nothing} · {format.dateTime(key.creationTime)}</dd>
            <dt>{t('apiKeys.ends')}</dt><dd>{key.expirationTime ? format.dateTime(key.expirationTime) : t('apiKeys.never')}</dd>
            <dt>{t('apiKeys.lastUsed')}</dt><dd>{key.lastUsedTime ? format.dateTime(key.lastUsedTime) : t('apiKeys.unused')}</dd>
            {key.revocationTime && <><dt>{t('apiKeys.revokedAt')}</dt><dd>{format.dateTime(key.revocationTime)}</dd></>}
          </dl>
          <h2 className="section-title">{t('apiKeys.scopes')}</h2>
          <ul className="divided">{key.scopes.map((scope) => <li key={scope}>{nameOf(scope)}</li>)}</ul>
        </>
      )}
    </DetailsDrawer>
  );
}
