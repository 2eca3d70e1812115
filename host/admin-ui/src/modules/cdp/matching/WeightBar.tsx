import { useTranslation } from 'react-i18next';
import { strengthOf } from './weights';
import './weight.css';

interface Props {
  weight: number;
  /** The weight whose bar is full. */
  scale: number;
}

/** A weight as a bar from the middle, right for one person and left against it, with its words. */
export function WeightBar({ weight, scale }: Props) {
  const { t } = useTranslation('cdp');
  const share = `${Math.min(50, (50 * Math.abs(weight)) / scale)}%`;
  return (
    <span className="weight">
      <span className="weight-bar" aria-hidden="true">
        <i className={weight < 0 ? 'is-against' : 'is-for'} style={weight < 0 ? { right: '50%', width: share } : { left: '50%', width: share }} />
      </span>
      <span className="small ink2">{t(`matching.strength.${strengthOf(weight)}`)}</span>
    </span>
  );
}
