import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ErrorState, PageHead, PageSkeleton } from '@kernel';
import type { ImportDto } from '../shared/types';
import { FileStep } from './FileStep';
import { ImportStateChip } from './ImportStateChip';
import { MapStep } from './MapStep';
import { RunStep } from './RunStep';
import { isReachable, stepOf, type Step } from './steps';
import { TrialStep } from './TrialStep';
import { useImport } from './useImport';
import { WizardSteps } from './WizardSteps';
import '../shared/cdp.css';
import './imports.css';

/** One import, step by step. The step stands in the address, so that a reload stays there. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('cdp');
  const { data, error, refetch } = useImport(id);
  if (error && !data) return <ErrorState error={error} what={t('imports.one')} onRetry={() => void refetch()} />;
  return data ? <Wizard key={data.id} row={data} /> : <PageSkeleton rows={8} />;
}

/** Where to go, and what the step there has to know: that the file is another one, that nothing was tried. */
export type GoToStep = (step: Step, more?: Record<string, string>) => void;

function Wizard({ row }: { row: ImportDto }) {
  const { t } = useTranslation('cdp');
  const [params, setParams] = useSearchParams();
  const step = stepOf(params.get('step'), row);
  const go: GoToStep = (next, more = {}) => setParams({ step: next, ...more });
  const facts = [t(`imports.kinds.${row.kind}`), row.fileName, row.sourceName && t('imports.from', { source: row.sourceName })].filter(Boolean);
  return (
    <>
      <PageHead title={row.name} chips={<ImportStateChip row={row} />} line={<span className="import-facts">{facts.join(' · ')}</span>} crumbs={[{ label: t('imports.title'), to: '/imports' }]} />
      <div className="page-body import-body">
        <WizardSteps now={step} isReachable={(other) => isReachable(other, row)} onGo={go} />
        {step === 'file' && <FileStep row={row} hasFailed={params.has('failed')} onGo={go} />}
        {step === 'map' && <MapStep row={row} isFresh={params.has('fresh')} onGo={go} />}
        {step === 'try' && <TrialStep row={row} onGo={go} />}
        {step === 'run' && <RunStep row={row} wasSkipped={params.has('skipped')} onGo={go} />}
      </div>
    </>
  );
}
