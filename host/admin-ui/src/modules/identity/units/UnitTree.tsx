import { useTranslation } from 'react-i18next';
import { IconButton, MoreMenu, NumberDoor, Icon, type IconName, type MoreItem } from '@kernel';
import type { OrganizationUnitDto, OrganizationUnitKind } from '../shared/api';

const icons: Record<OrganizationUnitKind, IconName> = { company: 'unit', region: 'globe', store: 'store', team: 'people' };

interface UnitTreeProps {
  units: readonly OrganizationUnitDto[];
  open: ReadonlySet<string>;
  /** Only these, all of them open: what a search found. */
  shown: ReadonlySet<string> | undefined;
  onToggle: (unit: OrganizationUnitDto) => void;
  menuOf: (unit: OrganizationUnitDto) => MoreItem[];
  usersLink?: (unit: OrganizationUnitDto) => string;
}

/** Units as nested lists that fold. */
export function UnitTree(props: UnitTreeProps) {
  const { t } = useTranslation('identity');
  const { units, open, shown, onToggle, menuOf, usersLink } = props;
  return (
    <ul>
      {units.filter((unit) => !shown || shown.has(unit.id)).map((unit) => {
        const hasChildren = unit.children.length > 0;
        const isOpen = hasChildren && (shown !== undefined || open.has(unit.id));
        const menu = menuOf(unit);
        return (
          <li key={unit.id}>
            <div className={`unit-row${hasChildren ? ' has-children' : ''}`}>
              <span className="unit-toggle">
                <IconButton
                  icon={isOpen ? 'down' : 'right'} small aria-expanded={isOpen} onClick={() => onToggle(unit)} disabled={shown !== undefined}
                  label={t(isOpen ? 'units.fold' : 'units.unfold', { name: unit.name })}
                />
              </span>
              <Icon name={icons[unit.kind]} color="var(--ink3)" />
              <span className="bold">{unit.name}</span>
              <span className="small ink3 num">{unit.code}</span>
              <span className="chip">{t(`units.kinds.${unit.kind}`)}</span>
              <span className="spacer" />
              {unit.userCount > 0 && (
                <span className="medium ink2 nowrap">
                  <NumberDoor value={unit.userCount} to={usersLink?.(unit)} label={t('units.usersOf', { name: unit.name })} />{t('units.usersUnit', { count: unit.userCount })}
                </span>
              )}
              {menu.length > 0 && <MoreMenu items={menu} small />}
            </div>
            {isOpen && <UnitTree {...props} units={unit.children} />}
          </li>
        );
      })}
    </ul>
  );
}
