import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { ProfileDetailsDto } from '../shared/types';
import { partsInOrder, type Assignment } from './groups';

interface Props {
  profile: ProfileDetailsDto;
  people: number;
  assignment: Assignment;
  onAssign: (part: number, person: number) => void;
}

/** Each part with its identifiers, and whom it goes to. */
export function PartRows({ profile, people, assignment, onAssign }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  return (
    <ul className="divided unmerge-parts">
      {partsInOrder(profile).map((part) => {
        const identifiers = profile.identifiers.filter((identifier) => identifier.partNo === part);
        const name = identifiers.map((identifier) => `${t(`identifiers.${identifier.kind}`)} ${identifier.value}`).join('、') || t('unmerge.noIdentifier');
        return (
          <li key={part} className="row wrap">
            <div className="unmerge-part">
              <b className="num">{name}</b>
              <div className="small ink3 num">
                {[t('profiles.number', { number: part }), identifiers[0] && format.date(identifiers[0].creationTime)].filter(Boolean).join(' · ')}
              </div>
            </div>
            <span className="spacer" />
            <Radio.Group
              aria-label={t('unmerge.whose', { name })} optionType="button" size="small" value={assignment[part]}
              options={Array.from({ length: people }, (_, person) => ({ value: person, label: t('unmerge.person', { number: person + 1 }) }))}
              onChange={(event) => onAssign(part, event.target.value as number)}
            />
          </li>
        );
      })}
    </ul>
  );
}
