// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PermissionGroupDto, PermissionNodeDto } from '../shared/api';
import { effectiveGrants, mayGrant, stateOf, toggle, toggleGroup } from './permissionTree';

function node(name: string, more: Partial<PermissionNodeDto> = {}): PermissionNodeDto {
  return { name, displayName: name, isGranted: false, canGrant: true, children: [], ...more };
}

const group: PermissionGroupDto = {
  name: 'Cdp', displayName: '客户',
  permissions: [
    node('Profiles', { children: [node('Profiles.Edit', { children: [node('Profiles.Edit.Name')] }), node('Profiles.Reveal')] }),
    node('Segments'),
  ],
};
const set = (...names: string[]) => new Set(names);

describe('The permissions of a role', () => {
  it('bring those above them when they are granted', () => {
    expect(toggle(group, 'Profiles.Edit.Name', set())).toEqual(set('Profiles', 'Profiles.Edit', 'Profiles.Edit.Name'));
  });

  it('take those below them away', () => {
    const granted = set('Profiles', 'Profiles.Edit', 'Profiles.Edit.Name', 'Profiles.Reveal', 'Segments');
    expect(toggle(group, 'Profiles.Edit', granted)).toEqual(set('Profiles', 'Profiles.Reveal', 'Segments'));
    expect(toggle(group, 'Profiles', granted)).toEqual(set('Segments'));
  });

  it('count only while all above them are granted', () => {
    const stored: PermissionGroupDto = {
      ...group,
      permissions: [node('Profiles', { children: [node('Profiles.Edit', { isGranted: true })] }), node('Segments', { isGranted: true })],
    };
    expect(effectiveGrants([stored])).toEqual(['Segments']);
  });

  it('show at the group whether all, some or none of them are granted', () => {
    expect(stateOf(group, set())).toBe('none');
    expect(stateOf(group, set('Profiles'))).toBe('some');
    expect(stateOf(group, set('Profiles', 'Profiles.Edit', 'Profiles.Edit.Name', 'Profiles.Reveal', 'Segments'))).toBe('all');
    expect(stateOf(group, set('Crm.Leads'))).toBe('none');
  });

  it('of a whole group go on and off together and leave other groups alone', () => {
    const all = toggleGroup(group, set('Segments', 'Crm.Leads'));
    expect(all).toEqual(set('Segments', 'Crm.Leads', 'Profiles', 'Profiles.Edit', 'Profiles.Edit.Name', 'Profiles.Reveal'));
    expect(toggleGroup(group, all)).toEqual(set('Crm.Leads'));
  });
});

describe('Somebody who lacks a permission', () => {
  const limited: PermissionGroupDto = {
    ...group,
    permissions: [node('Profiles', { children: [node('Profiles.Edit', { canGrant: false, children: [node('Profiles.Edit.Name')] }), node('Profiles.Reveal')] }), node('Segments')],
  };

  it('cannot grant it, nor what would bring it along', () => {
    expect(mayGrant(limited, 'Profiles.Edit', set())).toBe(false);
    expect(mayGrant(limited, 'Profiles.Edit.Name', set('Profiles'))).toBe(false);
    expect(toggle(limited, 'Profiles.Edit.Name', set('Profiles'))).toEqual(set('Profiles'));
    expect(mayGrant(limited, 'Profiles.Reveal', set())).toBe(true);
  });

  it('can grant what stands below where it is granted already, and can take it away', () => {
    expect(mayGrant(limited, 'Profiles.Edit.Name', set('Profiles', 'Profiles.Edit'))).toBe(true);
    expect(toggle(limited, 'Profiles.Edit', set('Profiles', 'Profiles.Edit'))).toEqual(set('Profiles'));
  });

  it('grants with the group’s box what they may, and takes all away when nothing is left to grant', () => {
    const most = set('Profiles', 'Profiles.Reveal', 'Segments');
    expect(toggleGroup(limited, set())).toEqual(most);
    expect(toggleGroup(limited, most)).toEqual(set());
  });
});
