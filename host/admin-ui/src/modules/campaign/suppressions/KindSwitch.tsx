import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';

export type Kind = 'suppressed' | 'unsubscribed';

export interface KindProps {
  onKind: (kind: Kind) => void;
}

/** Which of the two lists is shown, and what standing on it means. */
export function KindSwitch({ kind, onKind }: KindProps & { kind: Kind }) {
  const { t } = useTranslation('campaign');
  return (
    <div className="kind-switch">
      <Segmented<Kind>
        aria-label={t('suppressions.kind')} value={kind} onChange={onKind}
        options={(['suppressed', 'unsubscribed'] as const).map((value) => ({ value, label: t(`suppressions.kinds.${value}`) }))}
      />
      <p className="ink2">{t(kind === 'suppressed' ? 'suppressions.line' : 'unsubscribes.line')}</p>
    </div>
  );
}
