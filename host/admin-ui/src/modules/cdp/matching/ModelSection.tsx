import { useTranslation } from 'react-i18next';
import { Section, useFormat } from '@kernel';
import type { FieldKind, MatchModelDto } from '../shared/types';
import { WeightBar } from './WeightBar';
import { scaleOf, timesOf } from './weights';

/** What a run has learnt: how much each field speaks for one person when it is equal, and against when it is not. */
export function ModelSection({ model }: { model: MatchModelDto }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const scale = scaleOf(model.fields.flatMap((field) => [field.agreementWeight, field.differenceWeight]));
  const kindOf = (kind: FieldKind | null) => t(`matching.kinds.${kind}`);
  const says = (weight: number) => t(weight < 0 ? 'matching.lessLikely' : 'matching.moreLikely', { times: format.short(timesOf(weight)) });
  return (
    <Section title={t('matching.learnt')} fact={t('matching.learntFact', { count: model.recordCount, records: format.number(model.recordCount), when: format.when(model.estimatedTime) })}>
      {model.isOutdated && <p className="note medium matching-lead" role="status">{t('matching.outdated')}</p>}
      <p className="medium ink2 matching-lead">{t('matching.learntText')}</p>
      <table className="plain-table matching-learnt" aria-label={t('matching.learnt')}>
        <thead>
          <tr>
            <th scope="col">{t('matching.field')}</th>
            <th scope="col">{t('matching.whenEqual')}</th>
            <th scope="col">{t('matching.whenDifferent')}</th>
            <th scope="col" className="right">{t('matching.values')}</th>
          </tr>
        </thead>
        <tbody>
          {model.fields.map((field) => (
            <tr key={`${field.label} ${field.kind}`}>
              <th scope="row"><b>{field.label}</b>{kindOf(field.kind) !== field.label && <span className="small ink3"> {kindOf(field.kind)}</span>}</th>
              {([['whenEqual', field.agreementWeight], ['whenDifferent', field.differenceWeight]] as const).map(([column, weight]) => (
                <td key={column} data-label={t(`matching.${column}`)}><WeightBar weight={weight} scale={scale} /> <span className="small ink3 num nowrap">{says(weight)}</span></td>
              ))}
              <td className="right" data-label={t('matching.values')}>{format.number(field.valueCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
