import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelBoundary } from '../app/PanelBoundary';
import { NoPermission } from '../feedback/NoPermission';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { lazyOf } from '../lazyOf';
import { useSlot } from '../registry';
import type { ConditionEditorProps } from '../slots';

/** The editor of who is meant, wherever a page needs one; the module that knows conditions brings it. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { t } = useTranslation('kernel');
  const [part] = useSlot('conditionEditors');
  if (!part) return <NoPermission sentence={t('condition.noEditor')} />;
  const Editor = lazyOf(part.component);
  return (
    <PanelBoundary>
      <Suspense fallback={<PageSkeleton />}><Editor {...props} /></Suspense>
    </PanelBoundary>
  );
}
