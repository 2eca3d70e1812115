import { nothing } from '@kernel';

/** Fields by name: those that speak against one person are struck through as well as coloured. */
export function FieldChips({ fields, isAgainst = false }: { fields: readonly string[]; isAgainst?: boolean }) {
  if (fields.length === 0) return <span className="ink3">{nothing}</span>;
  return (
    <span className="row wrap match-chips">
      {fields.map((field) => <span key={field} className={isAgainst ? 'chip is-against' : 'chip'}>{field}</span>)}
    </span>
  );
}
