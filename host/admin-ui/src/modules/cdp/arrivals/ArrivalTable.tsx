import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nothing, useFormat } from '@kernel';
import type { ArrivalDto } from '../shared/types';
import { useProfileName } from '../shared/useProfileName';
import { OutcomeChip } from './OutcomeChip';

interface ArrivalTableProps {
  rows: readonly ArrivalDto[];
  onOpen: (arrival: ArrivalDto) => void;
  /** The pointer is over the rows: they must not run away from under it. */
  onHold: (isOver: boolean) => void;
}

const columns = ['at', 'event', 'source', 'person', 'outcome'] as const;

/** The newest events; each opens. */
export function ArrivalTable({ rows, onOpen, onHold }: ArrivalTableProps) {
  const { t } = useTranslation('cdp');
  return (
    <table className="plain-table arrival-table" aria-label={t('arrivals.label')} onPointerEnter={(event) => event.pointerType === 'mouse' && onHold(true)} onPointerLeave={() => onHold(false)}>
      <thead><tr>{columns.map((key) => <th key={key} scope="col">{t(`arrivals.columns.${key}`)}</th>)}</tr></thead>
      <tbody>{rows.map((arrival) => <Row key={arrival.key} arrival={arrival} onOpen={() => onOpen(arrival)} />)}</tbody>
    </table>
  );
}

function Row({ arrival, onOpen }: { arrival: ArrivalDto; onOpen: () => void }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const name = arrival.eventLabel ?? t('quarantine.unnamed');
  return (
    <tr className="arrival-row" onClick={onOpen}>
      <td className="num nowrap ink2" title={format.exact(arrival.receivedTime)}>{format.time(arrival.receivedTime, true)}</td>
      <td>
        <button type="button" className="link-button arrival-name" onClick={(event) => { event.stopPropagation(); onOpen(); }}>{name}</button>
        {arrival.eventName !== arrival.eventLabel && arrival.eventName && <span className="small ink3 arrival-code">{arrival.eventName}</span>}
      </td>
      <td className="ink2">{arrival.sourceName}</td>
      <td><Person arrival={arrival} /></td>
      <td>
        <span className="row wrap arrival-outcome">
          <OutcomeChip arrival={arrival} />
          {arrival.reasonText && <span className="small ink2">{arrival.reasonText}</span>}
        </span>
      </td>
    </tr>
  );
}

function Person({ arrival }: { arrival: ArrivalDto }) {
  const nameOf = useProfileName();
  if (!arrival.person) return <span className="ink3">{nothing}</span>;
  return <Link to={`/profiles/${arrival.person.id}`} onClick={(event) => event.stopPropagation()}>{nameOf(arrival.person)}</Link>;
}
