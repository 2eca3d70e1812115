import { useTranslation } from 'react-i18next';
import type { PlanEventKind } from '../shared/types';

/** What an event is called: the name of a track event, else what its call is. */
export function EventName({ kind, name }: { kind: PlanEventKind; name?: string | null }) {
  const { t } = useTranslation('cdp');
  return <>{kind === 'track' ? (name || t('plan.unnamed')) : t(`plan.kinds.${kind}`)}</>;
}
