import { useTranslation } from 'react-i18next';
import { DrawerForm, Section, useFormat } from '@kernel';
import type { PlanPreviewDto } from '../shared/types';
import { EventName } from './EventName';

interface Props {
  /** None closes. */
  preview: PlanPreviewDto | undefined;
  isOn: boolean;
  onClose: () => void;
  onSave: () => Promise<void>;
  onReload: () => void;
}

const outcomes = ['passed', 'flagged', 'dropped', 'quarantined'] as const;

/** What would have become of the latest events, before the plan holds. */
export function PreviewDrawer({ preview, isOn, onClose, onSave, onReload }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (
    <DrawerForm<object>
      open={preview !== undefined} title={t('plan.previewTitle')} submitText={t(isOn ? 'plan.saveOn' : 'plan.saveOff')} stateText={t(isOn ? 'plan.holdsSoon' : 'plan.holdsNot')} width={720}
      onClose={onClose} onReload={onReload} onSubmit={onSave}
    >
      {preview && preview.eventCount === 0 && <p className="sentence drawer-lead">{t('plan.previewNothing')}</p>}
      {preview && preview.eventCount > 0 && (
        <>
          <p className="sentence drawer-lead">
            {t('plan.previewText', { count: preview.eventCount, amount: format.number(preview.eventCount), since: preview.sinceTime ? format.when(preview.sinceTime) : '' })}
          </p>
          <dl className="plan-outcomes">
            {outcomes.map((outcome) => (
              <div key={outcome}><dt className="small ink3">{t(`plan.outcomes.${outcome}`)}</dt><dd className="key-number">{format.number(preview[outcome])}</dd></div>
            ))}
          </dl>
          <Section title={t('plan.whatDiffers')}>
            {preview.violations.length === 0 ? <p className="medium ink2">{t('plan.allAsPlanned')}</p> : (
              <table className="plain-table" aria-label={t('plan.whatDiffers')}>
                <thead>
                  <tr><th scope="col">{t('plan.event')}</th><th scope="col">{t('plan.violation')}</th><th scope="col">{t('plan.policyTitle')}</th><th scope="col" className="right">{t('plan.times')}</th></tr>
                </thead>
                <tbody>
                  {preview.violations.map((row, n) => (
                    <tr key={n}>
                      <td><EventName kind={row.kind} name={row.label} />{row.property && <div className="small code ink2">{row.property}</div>}</td>
                      <td>{t(`plan.violations.${row.violation}`)}</td>
                      <td className="ink2">{t(`plan.policy.${row.policy}`)}</td>
                      <td className="right">{format.number(row.count)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Section>
        </>
      )}
    </DrawerForm>
  );
}
