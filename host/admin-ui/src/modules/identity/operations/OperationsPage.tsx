import { ErrorState, ok, PageHead, PageSkeleton, Section, StateChip, useFormat } from '@kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, keys } from '../shared/api';
import { InstallationSections } from './InstallationSections';
import { problemCount } from './operationsState';
import { SendsSection } from './SendsSection';
import { WorkTable } from './WorkTable';
import './operations.css';

const refreshEvery = 10_000;

/** How the platform runs: the company's own figures, and for those who run the installation all of it. */
export default function OperationsPage() {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const own = useQuery({
    queryKey: keys.operations, queryFn: ({ signal }) => ok(api.GET('/api/identity/operations', { signal })), refetchInterval: refreshEvery,
  });
  const installation = useQuery({
    queryKey: keys.installation, queryFn: ({ signal }) => ok(api.GET('/api/identity/operations/installation', { signal })),
    enabled: own.data?.maySeeInstallation === true, refetchInterval: refreshEvery,
  });

  // Old figures are worse than none where they would be taken for new ones: an error is shown above them, with their time.
  const failed = own.error ?? installation.error;
  const retry = () => void Promise.all([own.refetch(), installation.refetch()]);
  if (!own.data) {
    return (
      <>
        <PageHead title={t('operations.title')} />
        {own.error ? <ErrorState error={own.error} what={t('operations.title')} onRetry={retry} /> : <PageSkeleton rows={10} />}
      </>
    );
  }

  const problems = problemCount(own.data, installation.data);
  return (
    <>
      <PageHead
        title={t('operations.title')}
        chips={<StateChip state={problems ? 'failed' : 'passed'}>{problems ? t('operations.problems', { count: problems }) : t('operations.fine')}</StateChip>}
        fact={t('operations.asOf', { time: format.time(own.data.at) })}
        line={t(own.data.maySeeInstallation ? 'operations.lineAll' : 'operations.line')}
      />
      <div className="page-body operations">
        {failed && <ErrorState error={failed} what={t('operations.latest')} onRetry={retry} />}
        {own.data.figures.map((group) => <SendsSection key={group.name} group={group} />)}
        <Section title={t('operations.work')} fact={t('operations.workFact')}>
          <WorkTable own={own.data} all={installation.data} />
        </Section>
        {own.data.maySeeInstallation && (installation.data ? <InstallationSections data={installation.data} /> : !installation.error && <PageSkeleton rows={8} />)}
      </div>
    </>
  );
}
