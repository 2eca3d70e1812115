import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState, Icon, PageHead, PageSkeleton, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { RuleEditor } from './RuleEditor';
import { RuleList } from './RuleList';
import { identifierRulesKey } from './rules';
import '../shared/cdp.css';
import './identifierRules.css';

/** 标识规则: which identifier says most, how many of a type a person has, which values name nobody. */
export default function IdentifierRulesPage() {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  // What is being edited is not read anew behind somebody's back: a conflict says so when it is saved.
  const { data, error, refetch } = useQuery({
    queryKey: identifierRulesKey, queryFn: ({ signal }) => cdp.identifierRules(signal), refetchOnWindowFocus: false,
    refetchInterval: (query) => (query.state.data?.isTakingApart ? 2000 : false),
  });
  if (error && !data) return <ErrorState error={error} what={t('identifierRules.title')} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={8} />;
  const lead = <p className="note medium"><Icon name="info" /><span>{t('identifierRules.fromNow')}</span></p>;
  if (can(permissions.sourcesEdit)) return <RuleEditor saved={data} lead={lead} />;
  return (
    <>
      <PageHead title={t('identifierRules.title')} line={t('identifierRules.line')} />
      <div className="page-body identifier-rules">{lead}<RuleList rules={data.rules} /></div>
    </>
  );
}
