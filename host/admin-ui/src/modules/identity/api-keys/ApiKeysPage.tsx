import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Icon, ListPage, NameCell, nothing, ok, useConfirm, useFormat, useSession, useToast, type Column, type Filter, type ListRequest } from '@kernel';
import { api, keys, type ApiKeyDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { SecretDialog } from '../shared/SecretDialog';
import { ApiKeyDetails } from './ApiKeyDetails';
import { ApiKeyDrawer } from './ApiKeyDrawer';
import { KeyStateChip } from './KeyStateChip';
import { keyState } from './keyState';
import { useScopes } from './useScopes';
import '../shared/identity.css';

const shownScopes = 2;

/** The server hands out all keys; there are never many. */
async function fetchKeys(request: ListRequest, signal: AbortSignal) {
  const { items } = await ok(api.GET('/api/identity/api-key', { signal }));
  const word = request.search.toLowerCase();
  const states = request.filters.state ?? [];
  const found = items.filter((key) =>
    `${key.name}\n${key.prefix}`.toLowerCase().includes(word) && (states.length === 0 || states.includes(keyState(key, new Date()))));
  return { items: found.slice(request.skipCount, request.skipCount + request.maxResultCount), totalCount: found.length };
}

export default function ApiKeysPage() {
  const { t } = useTranslation('identity');
  const { can } = useSession();
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const { query, groups, nameOf } = useScopes();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<ApiKeyDto>();
  const [made, setMade] = useState<{ name: string; key: string }>();

  const refresh = () => client.invalidateQueries({ queryKey: keys.apiKeys });
  const revoke = async (key: ApiKeyDto) => {
    const goOn = await ask({ title: t('apiKeys.revokeTitle', { name: key.name }), text: t('apiKeys.revokeText'), verb: t('apiKeys.revoke'), keep: t('keep'), danger: true });
    if (!goOn) return;
    try {
      setShown(await ok(api.POST('/api/identity/api-key/{id}/revoke', { params: { path: { id: key.id } } })));
      toast.done(t('apiKeys.revoked', { name: key.name }));
    } catch (error) {
      toast.failed(error, t('apiKeys.notRevoked', { name: key.name }));
    }
    await refresh();
  };

  const scopesText = (key: ApiKeyDto) => {
    const names = key.scopes.slice(0, shownScopes).map(nameOf);
    const text = format.list(names);
    return key.scopes.length > shownScopes ? t('apiKeys.andMore', { names: text, count: key.scopes.length }) : text;
  };
  const filters = useMemo<Filter[]>(() => [
    { key: 'state', label: t('apiKeys.state'), multiple: true, options: (['live', 'ending', 'expired', 'revoked'] as const).map((value) => ({ value, label: t(`apiKeys.states.${value}`) })) },
  ], [t]);
  const columns: Column<ApiKeyDto>[] = [
    { key: 'name', title: t('apiKeys.name'), fixed: true, render: (key) => <NameCell name={key.name} id={`${key.prefix}…`} onClick={() => setShown(key)} /> },
    { key: 'state', title: t('apiKeys.state'), render: (key) => <KeyStateChip apiKey={key} /> },
    { key: 'scopes', title: t('apiKeys.scopes'), wideOnly: true, render: scopesText },
    { key: 'creator', title: t('apiKeys.creator'), wideOnly: true, render: (key) => <span className="medium ink2">{key.creatorName || nothing} · {format.when(key.creationTime)}</span> },
    { key: 'ends', title: t('apiKeys.ends'), align: 'right', render: (key) => <span className="medium ink2">{key.expirationTime ? format.date(key.expirationTime) : t('apiKeys.never')}</span> },
    { key: 'used', title: t('apiKeys.lastUsed'), align: 'right', wideOnly: true, render: (key) => <span className="medium ink2">{key.lastUsedTime ? format.when(key.lastUsedTime) : t('apiKeys.unused')}</span> },
  ];
  const create = (
    <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setOpen(true)}>{t('apiKeys.create')}</Button>
  );

  return (
    <>
      <ListPage<ApiKeyDto>
        id="identity.api-keys"
        title={t('apiKeys.title')}
        label={t('apiKeys.title')}
        actions={can(permissions.apiKeysCreate) && create}
        columns={columns}
        rowKey={(key) => key.id}
        rowName={(key) => key.name}
        onRowClick={setShown}
        queryKey={keys.apiKeys}
        fetch={fetchKeys}
        searchPlaceholder={t('apiKeys.search')}
        filters={filters}
        totalText={(total) => t('apiKeys.total', { total })}
        empty={<EmptyState picture={['key', 'code', 'shield', 'plug', 'check']} title={t('apiKeys.emptyTitle')} text={t('apiKeys.emptyText')} actions={can(permissions.apiKeysCreate) && create} />}
      />
      <ApiKeyDrawer
        open={isOpen}
        groups={groups}
        error={query.error}
        onRetry={() => void query.refetch()}
        onClose={() => setOpen(false)}
        onMade={async (created) => {
          setMade({ name: created.apiKey.name, key: created.key });
          await refresh();
        }}
      />
      <ApiKeyDetails apiKey={shown} nameOf={nameOf} onClose={() => setShown(undefined)} onRevoke={can(permissions.apiKeysRevoke) ? (key) => void revoke(key) : undefined} />
      <SecretDialog
        title={t('apiKeys.madeTitle', { name: made?.name ?? '' })}
        text={t('apiKeys.madeText')}
        label={t('apiKeys.key')}
        secret={made?.key}
        onClose={() => setMade(undefined)}
      />
    </>
  );
}
