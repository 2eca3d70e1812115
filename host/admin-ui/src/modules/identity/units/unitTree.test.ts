// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { OrganizationUnitDto } from '../shared/api';
import { flatten, matching, openAtFirst, possibleParents } from './unitTree';

function unit(id: string, name: string, children: OrganizationUnitDto[] = []): OrganizationUnitDto {
  return { id, name, code: id.toUpperCase(), kind: 'store', parentId: null, userCount: 0, concurrencyStamp: '', children };
}

const tree = [unit('hq', '总部', [unit('east', '华东', [unit('sh01', '静安店'), unit('hz01', '西湖店')]), unit('north', '华北')]), unit('lab', '实验室')];

describe('The tree of units', () => {
  it('reads as a list in which each unit says where it stands', () => {
    expect(flatten(tree).map(({ names }) => names.join('/'))).toEqual(['总部', '总部/华东', '总部/华东/静安店', '总部/华东/西湖店', '总部/华北', '实验室']);
  });

  it('shows what a search finds by name or code, with the way to it', () => {
    expect([...matching(tree, '静安')]).toEqual(['hq', 'east', 'sh01']);
    expect([...matching(tree, ' HZ01 ')]).toEqual(['hq', 'east', 'hz01']);
    expect(matching(tree, '没有')).toEqual(new Set());
  });

  it('offers no place inside the unit that moves', () => {
    expect(possibleParents(tree, 'east').map(({ unit: { id } }) => id)).toEqual(['hq', 'north', 'lab']);
  });

  it('is open two levels deep at first', () => {
    expect(openAtFirst(tree)).toEqual(new Set(['hq', 'east', 'north', 'lab']));
  });
});
