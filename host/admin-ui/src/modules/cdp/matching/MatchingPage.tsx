import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, PageHead, PageSkeleton, useLive, useSession } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import type { MatchingDto } from '../shared/types';
import { FieldsForm } from './FieldsForm';
import { FieldsRead } from './FieldsRead';
import { ModelSection } from './ModelSection';
import { isUnderWay, matchingKey, operationTopic } from './query';
import { RunActions } from './RunActions';
import { RunSection } from './RunSection';
import './matching.css';

/** Live events may be lost: a run under way is looked at now and then all the same. */
const lookEveryMs = 2_000;

/** 相似匹配: people who share no identifier but are alike. */
export default function MatchingPage() {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: matchingKey });
  useLive(operationTopic, refresh, refresh);
  const { data, error, refetch } = useQuery({
    queryKey: matchingKey, queryFn: ({ signal }) => cdp.matching(signal),
    refetchInterval: (query) => (isUnderWay(query.state.data?.run) ? lookEveryMs : false),
  });
  if (error && !data) return <ErrorState error={error} what={t('matching.title')} onRetry={() => void refetch()} />;
  return data ? <Matching matching={data} /> : <PageSkeleton rows={8} />;
}

function Matching({ matching }: { matching: MatchingDto }) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const [isDirty, setDirty] = useState(false);
  const mayEdit = can(permissions.matchingEdit);
  return (
    <>
      <PageHead title={t('matching.title')} line={t('matching.line')} actions={mayEdit && <RunActions matching={matching} isDirty={isDirty} />} />
      <div className="page-body matching">
        <RunSection matching={matching} mayEdit={mayEdit} />
        {mayEdit ? <FieldsForm matching={matching} onDirty={setDirty} /> : <FieldsRead matching={matching} />}
        {matching.model && <ModelSection model={matching.model} />}
      </div>
    </>
  );
}
