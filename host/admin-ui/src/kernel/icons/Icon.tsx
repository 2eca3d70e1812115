import type { CSSProperties } from 'react';
import { iconPaths, type IconName } from './paths';

export type { IconName };

interface IconProps {
  name: IconName;
  size?: number;
  color?: string;
  style?: CSSProperties;
}

/** A decorative icon. One that stands alone goes into an `IconButton`, which gives it a name. */
export function Icon({ name, size = 16, color = 'currentColor', style }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke={color}
      strokeWidth={(1.5 * 16) / size}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={style}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

export function isIconName(name: string | undefined): name is IconName {
  return name !== undefined && Object.hasOwn(iconPaths, name);
}
