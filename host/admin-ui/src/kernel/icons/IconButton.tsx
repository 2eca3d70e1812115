import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  icon: IconName;
  /** Read by screen readers and shown as the title. */
  label: string;
  small?: boolean;
  pressed?: boolean;
  /** The unread mark. */
  dot?: boolean;
  children?: ReactNode;
}

/** An icon that acts. */
export function IconButton({ icon, label, small, pressed, dot, children, className, ...rest }: IconButtonProps) {
  const classes = ['icon-button', small && 'is-small', pressed && 'is-on', className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} aria-label={label} aria-pressed={pressed} title={label} {...rest}>
      <Icon name={icon} size={small ? 14 : 16} />
      {dot && <i className="unread-dot" />}
      {children}
    </button>
  );
}
