import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';

interface NumberDoorProps {
  value: number | null | undefined;
  /** Where the people behind the number are listed. */
  to?: string;
  onOpen?: () => void;
  /** Says what is counted, since the number alone does not. */
  label: string;
  short?: boolean;
  className?: string;
}

/** Every number that counts people is a door to them. A zero or an unknown is plain text. */
export function NumberDoor({ value, to, onOpen, label, short, className }: NumberDoorProps) {
  const format = useFormat();
  const text = short ? format.short(value) : format.number(value);
  const name = `${text} ${label}`;
  if (!value || (!to && !onOpen)) return <span className={['num', !value && 'ink3', className].filter(Boolean).join(' ')}>{text}</span>;
  const classes = `number-door ${className ?? ''}`;
  return to ? (
    <Link className={classes} to={to} aria-label={name} title={short ? format.number(value) : undefined}>{text}</Link>
  ) : (
    <button type="button" className={classes} onClick={onOpen} aria-label={name} title={short ? format.number(value) : undefined}>{text}</button>
  );
}
