import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, Icon, ListPage, NameCell, nothing, useFormat, useSession, type Column, type ListRequest } from '@kernel';
import type { AccountListItemDto } from '../shared/types';
import { cdp } from '../shared/api';
import { atLeast } from '../shared/atLeast';
import { permissions } from '../shared/permissions';
import { useFreshness } from '../shared/useFreshness';
import { accountsKey } from './keys';
import { ScoreDrawer } from './ScoreDrawer';
import '../shared/cdp.css';
import './accounts.css';

// Scores are worked out behind a change.
const lookEveryMs = 10_000;

const fetchAccounts = (request: ListRequest, signal: AbortSignal) =>
  cdp.accounts({ filter: request.search, sorting: request.sorting, cursor: request.cursor, maxResultCount: request.maxResultCount }, signal);

/** 企业客户: the companies that people belong to, those worth a call first. */
export default function AccountsPage() {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const { can } = useSession();
  const [scores, setScores] = useState(false);
  useFreshness(accountsKey, lookEveryMs);

  const columns: Column<AccountListItemDto>[] = [
    { key: 'title', title: t('accounts.account'), fixed: true, sort: 'title', render: (account) => <NameCell name={account.title} to={`/accounts/${account.id}`} id={account.externalId === account.title ? undefined : account.externalId} /> },
    { key: 'industry', title: t('accounts.industry'), wideOnly: true, render: (account) => account.industry ?? <span className="ink3">{nothing}</span> },
    { key: 'people', title: t('accounts.people'), align: 'right', render: (account) => <span className="num">{atLeast(account.peopleCount, account.peopleCountIsExact, format)}</span> },
    { key: 'score', title: t('accounts.score'), align: 'right', sort: 'score', sortFirst: 'desc', render: (account) => <b className="num">{format.number(account.score)}</b> },
    { key: 'seen', title: t('accounts.lastSeen'), align: 'right', wideOnly: true, sort: 'lastSeenTime', sortFirst: 'desc', render: (account) => <span title={format.exact(account.lastSeenTime)}>{format.when(account.lastSeenTime)}</span> },
  ];

  return (
    <>
      <ListPage<AccountListItemDto>
        id="cdp.accounts"
        title={t('accounts.title')}
        label={t('accounts.title')}
        line={t('accounts.line')}
        actions={<Button icon={<Icon name="trend" size={14} />} onClick={() => setScores(true)}>{t('accounts.scores')}</Button>}
        columns={columns}
        rowKey={(account) => account.id}
        rowLink={(account) => `/accounts/${account.id}`}
        queryKey={accountsKey}
        fetch={fetchAccounts}
        searchPlaceholder={t('accounts.search')}
        defaultSort="score.desc"
        totalText={(total) => t('accounts.total', { total })}
        empty={
          <EmptyState
            picture={['plug', 'people', 'building', 'deal', 'flag']} title={t('accounts.emptyTitle')} text={t('accounts.emptyText')}
            actions={can(permissions.sources) && <Link to="/sources"><Button type="primary" icon={<Icon name="plug" size={14} />}>{t('profiles.toSources')}</Button></Link>}
          />
        }
      />
      <ScoreDrawer open={scores} onClose={() => setScores(false)} />
    </>
  );
}
