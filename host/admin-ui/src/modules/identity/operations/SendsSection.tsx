import { Section, useFormat } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { FigureGroupDto } from '../shared/api';

/** Figures that a module tells of itself. */
export function SendsSection({ group }: { group: FigureGroupDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  return (
    <Section title={group.text} fact={t('operations.ownCompany')}>
      <dl className="panel figures">
        {group.figures.map((figure) => (
          <div key={figure.name}>
            <dt className="small ink3">{figure.text}</dt>
            <dd className="key-number">
              {format.number(figure.value, Number.isInteger(figure.value) ? 0 : 1)}{figure.isAtLeast && <span title={t('operations.atLeast')}>+</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
