import { Icon, type IconName } from '../icons/Icon';

const defaults: readonly IconName[] = ['bolt', 'mail', 'clock', 'people', 'flag'];
const places = [
  { x: 104, y: 75, background: 'var(--ink)', ink: 'var(--sheet)' },
  { x: 190, y: 33, background: 'var(--priBg2)', ink: 'var(--pri)' },
  { x: 190, y: 117, background: 'var(--droppedBg)', ink: 'var(--ink2)' },
  { x: 280, y: 33, background: 'var(--priBg2)', ink: 'var(--pri)' },
  { x: 364, y: 75, background: 'var(--sheet)', ink: 'var(--ink2)' },
] as const;

/** The flow band: the one drawing of empty pages. */
export function FlowPicture({ icons = defaults }: { icons?: readonly IconName[] }) {
  return (
    <svg className="flow-picture" viewBox="0 0 420 150" aria-hidden="true">
      <g fill="none" strokeLinecap="round">
        <path d="M104 75c40 0 40 42 80 42h90" stroke="var(--flow)" strokeWidth="10" />
        <path d="M20 75h84c40 0 40-42 80-42h90" stroke="var(--priLine)" strokeWidth="10" />
        <path d="M274 33c50 0 40 42 90 42h36M274 117c50 0 40-42 90-42" stroke="var(--flow)" strokeWidth="6" />
      </g>
      {places.map(({ x, y, background, ink }, index) => (
        <g key={`${x}-${y}`} transform={`translate(${x - 20} ${y - 20})`}>
          <rect width="40" height="40" rx="10" fill={background} stroke="var(--line2)" />
          <g transform="translate(11 11)"><Icon name={icons[index] ?? defaults[index]!} size={18} color={ink} /></g>
        </g>
      ))}
    </svg>
  );
}
