import { EmptyState, Section, useFormat } from '@kernel';
import { useTranslation } from 'react-i18next';
import type { StatementsDto } from '../shared/api';
import { remedyOf } from './operationsState';
import { Wide } from './Wide';

/** The statements that took the most time, or what is missing to show them. */
export function StatementsSection({ statements: { state, items } }: { statements: StatementsDto }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const remedy = remedyOf(state);
  const milliseconds = (value: number) => t('operations.ms', { value: format.number(value, value < 10 ? 1 : 0) });
  if (remedy) {
    return (
      <Section title={t('operations.statements')}>
        <div className="panel remedy">
          <p className="sentence">{t(`operations.statementsStates.${state}`)}</p>
          <code className="code">{remedy}</code>
        </div>
      </Section>
    );
  }
  return (
    <Section title={t('operations.statements')} fact={t('operations.statementsFact')}>
      {items.length === 0 ? <EmptyState title={t('operations.noStatements')} text={t('operations.noStatementsText')} /> : (
        <Wide label={t('operations.statements')}>
          <table className="plain-table" aria-label={t('operations.statements')}>
            <thead>
              <tr>
                <th scope="col">{t('operations.statement')}</th>
                <th scope="col" className="right">{t('operations.calls')}</th>
                <th scope="col" className="right">{t('operations.total')}</th>
                <th scope="col" className="right">{t('operations.mean')}</th>
                <th scope="col" className="right">{t('operations.longest')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={`${item.role} ${item.text}`}>
                  <td><div className="code statement" title={item.text}>{item.text}</div><div className="small ink3">{item.role}</div></td>
                  <td className="right">{format.number(item.calls)}</td>
                  <td className="right">{milliseconds(item.totalMilliseconds)}</td>
                  <td className="right">{milliseconds(item.meanMilliseconds)}</td>
                  <td className="right">{milliseconds(item.maxMilliseconds)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  );
}
