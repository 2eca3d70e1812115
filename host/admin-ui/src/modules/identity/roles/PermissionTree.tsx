import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PermissionGroupDto, PermissionNodeDto } from '../shared/api';
import { countOf, mayGrant, namesOf, stateOf, toggle, toggleGroup } from './permissionTree';

interface PermissionTreeProps {
  groups: readonly PermissionGroupDto[];
  readOnly: boolean;
  /** By the form. */
  id?: string;
  /** The names of what is granted. */
  value?: readonly string[];
  onChange?: (value: string[]) => void;
}

/** All permissions by module. */
export function PermissionTree({ id, groups, readOnly, value = [], onChange }: PermissionTreeProps) {
  const { t } = useTranslation('identity');
  const granted: ReadonlySet<string> = new Set(value);
  const change = (next: Set<string>) => onChange?.([...next]);

  return (
    <div id={id} className="permission-groups">
      {groups.map((group) => {
        const state = stateOf(group, granted);
        const count = group.permissions.flatMap(namesOf).filter((name) => granted.has(name)).length;
        return (
          <div key={group.name} className="panel" role="group" aria-label={group.displayName}>
            <div className="permission-group-head">
              <Checkbox
                checked={state === 'all'} indeterminate={state === 'some'} disabled={readOnly}
                onChange={() => change(toggleGroup(group, granted))}
              >
                <span className="bold">{group.displayName}</span>
              </Checkbox>
              <span className="spacer" />
              <span className="small ink3 num">{t('roles.grantedOf', { count, total: countOf(group) })}</span>
            </div>
            <div className="permission-list">
              <Nodes nodes={group.permissions} group={group} granted={granted} readOnly={readOnly} onToggle={(name) => change(toggle(group, name, granted))} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

interface NodesProps {
  nodes: readonly PermissionNodeDto[];
  group: PermissionGroupDto;
  granted: ReadonlySet<string>;
  readOnly: boolean;
  onToggle: (name: string) => void;
}

function Nodes({ nodes, ...rest }: NodesProps) {
  const { t } = useTranslation('identity');
  const { group, granted, readOnly, onToggle } = rest;
  return (
    <ul>
      {nodes.map((node) => {
        const isGranted = granted.has(node.name);
        const isForbidden = !isGranted && !mayGrant(group, node.name, granted);
        return (
          <li key={node.name}>
            <Checkbox checked={isGranted} disabled={readOnly || isForbidden} onChange={() => onToggle(node.name)}>
              {node.displayName}
              {isForbidden && !readOnly && <span className="small ink3"> · {t('roles.notYours')}</span>}
            </Checkbox>
            {node.children.length > 0 && <Nodes nodes={node.children} {...rest} />}
          </li>
        );
      })}
    </ul>
  );
}
