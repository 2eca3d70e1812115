import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';
import { steps, type Step } from './steps';

interface Props {
  now: Step;
  isReachable: (step: Step) => boolean;
  onGo?: (step: Step) => void;
}

/** 选文件 → 对应列 → 试跑 → 导入. A step that can be reached is a button. */
export function WizardSteps({ now, isReachable, onGo }: Props) {
  const { t } = useTranslation('cdp');
  const at = steps.indexOf(now);
  return (
    <nav aria-label={t('imports.stepsLabel')}>
      <ol className="import-steps">
        {steps.map((step, index) => {
          const content = (
            <>
              <span className="import-step-number num" aria-hidden="true">{index < at ? <Icon name="check" size={12} /> : index + 1}</span>
              {t(`imports.steps.${step}`)}
            </>
          );
          return (
            <li key={step} className={step === now ? 'is-now' : undefined} aria-current={step === now ? 'step' : undefined}>
              {onGo && step !== now && isReachable(step) ? <button type="button" onClick={() => onGo(step)}>{content}</button> : <span>{content}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
