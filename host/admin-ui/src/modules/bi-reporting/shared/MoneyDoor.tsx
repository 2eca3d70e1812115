import { useFormat } from '@kernel';
import { Link } from 'react-router';
import type { MoneyDto } from './api';

interface MoneyDoorProps {
  amount: MoneyDto | null | undefined;
  /** The same in other currencies: shown below, never added. */
  others?: readonly MoneyDto[];
  /** Says what is counted, since the amount alone does not. */
  label: string;
  to?: string;
  onOpen?: (currency?: string) => void;
  isOpen?: (currency?: string) => boolean;
  short?: boolean;
}

/** An amount that opens the people who paid it. */
export function MoneyDoor({ amount, others = [], label, to, onOpen, isOpen, short }: MoneyDoorProps) {
  const format = useFormat();
  if (!amount) return null;
  const door = (money: MoneyDto, currency?: string) => {
    const text = (short ? format.moneyShort : format.money)(money.amount, money.currency);
    const name = `${text} ${label}`;
    if (money.amount === 0 && others.length === 0) return <span className="num ink3">{text}</span>;
    const className = `number-door${isOpen?.(currency) ? ' is-open' : ''}`;
    if (to) return <Link className={className} to={to} aria-label={name}>{text}</Link>;
    return <button type="button" className={className} onClick={() => onOpen?.(currency)} aria-label={name}>{text}</button>;
  };
  return (
    <span className="money">
      {door(amount)}
      {others.map((money) => <span key={money.currency} className="small">{door(money, money.currency)}</span>)}
    </span>
  );
}
