import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { ProfileDetailsDto } from '../shared/types';
import { partsInOrder, type Assignment } from './groups';
import type { Piece } from './pieces';
import { spanText } from './spanText';

interface Props {
  profile: ProfileDetailsDto;
  people: number;
  assignment: Assignment;
  pieces: readonly Piece[];
  onAssign: (part: number, person: number) => void;
  onDivide: (part: { no: number; name: string }) => void;
  onAssignPiece: (id: number, person: number) => void;
  onRemovePiece: (id: number) => void;
}

/** Each part with its identifiers and the pieces taken out of it, and whom they go to. */
export function PartRows({ profile, people, assignment, pieces, onAssign, onDivide, onAssignPiece, onRemovePiece }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const whose = (name: string, value: number | undefined, onChange: (person: number) => void) => (
    <Radio.Group
      aria-label={t('unmerge.whose', { name })} optionType="button" size="small" value={value}
      options={Array.from({ length: people }, (_, person) => ({ value: person, label: t('unmerge.person', { number: person + 1 }) }))}
      onChange={(event) => onChange(event.target.value as number)}
    />
  );
  return (
    <ul className="divided unmerge-parts">
      {partsInOrder(profile).map((part) => {
        const identifiers = profile.identifiers.filter((identifier) => identifier.partNo === part);
        const name = identifiers.map((identifier) => `${t(`identifiers.${identifier.kind}`)} ${identifier.value}`).join('、') || t('unmerge.noIdentifier');
        return (
          <li key={part}>
            <div className="row wrap">
              <div className="unmerge-part">
                <b className="num">{name}</b>
                <div className="small ink3 num">
                  {[t('profiles.number', { number: part }), identifiers[0] && format.date(identifiers[0].creationTime)].filter(Boolean).join(' · ')}
                </div>
              </div>
              <span className="spacer" />
              <Button size="small" type="text" onClick={() => onDivide({ no: part, name })}>{t('unmerge.divideAction')}</Button>
              {whose(name, assignment[part], (person) => onAssign(part, person))}
            </div>
            {pieces.filter((piece) => piece.partNo === part).map((piece) => (
              <div key={piece.id} className="row wrap unmerge-piece">
                <div className="unmerge-part">
                  <span className="num">{spanText(piece, t, format)}</span>
                  {assignment[part] === piece.person && <div className="small ink3">{t('unmerge.pieceStays')}</div>}
                </div>
                <span className="spacer" />
                <Button size="small" type="text" onClick={() => onRemovePiece(piece.id)}>{t('unmerge.pieceBack')}</Button>
                {whose(spanText(piece, t, format), piece.person, (person) => onAssignPiece(piece.id, person))}
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
