import { describe, expect, it } from 'vitest';
import { ApiError } from '@kernel';
import type { PlanPropertyDto } from '../shared/types';
import { areSame, faultsOf, kindsToAdd, newEvent, policiesFor, replaced, tabOf, without, type PlanDraft } from './plan';

const property = (path: string, rest: Partial<PlanPropertyDto> = {}): PlanPropertyDto => ({ path, types: ['text'], isRequired: false, allowedValues: [], description: null, ...rest });
const draft: PlanDraft = {
  isOn: false,
  policies: { unplannedEvent: 'flag', unplannedProperty: 'flag', missingProperty: 'flag', wrongType: 'flag', valueNotAllowed: 'flag' },
  events: [{ kind: 'track', name: 'Paid', description: null, properties: [property('amount'), property('method')] }, newEvent('identify')],
};
const changed = (rest: Partial<PlanDraft>): PlanDraft => ({ ...draft, ...rest });

describe('Whether a plan has changed', () => {
  it('sees every part of it', () => {
    expect(areSame(draft, changed({}))).toBe(true);
    expect(areSame(draft, changed({ isOn: true }))).toBe(false);
    expect(areSame(draft, changed({ policies: { ...draft.policies, wrongType: 'drop' } }))).toBe(false);
    expect(areSame(draft, changed({ events: without(draft.events, 1) }))).toBe(false);
    expect(areSame(draft, changed({ events: replaced(draft.events, 0, { ...draft.events[0]!, properties: [property('amount', { isRequired: true }), property('method')] }) }))).toBe(false);
  });

  it('takes types in another order, and no description in another form, for the same', () => {
    const one = changed({ events: [{ ...draft.events[0]!, properties: [property('a', { types: ['number', 'text'] })] }] });
    const other = changed({ events: [{ ...draft.events[0]!, description: undefined, properties: [property('a', { types: ['text', 'number'] })] }] });
    expect(areSame(one, other)).toBe(true);
  });
});

describe('Policies', () => {
  it('offer to drop a field only where there is one', () => {
    expect(policiesFor('unplannedEvent')).not.toContain('drop');
    expect(policiesFor('missingProperty')).not.toContain('drop');
    expect(policiesFor('wrongType')).toContain('drop');
  });
});

describe('Definitions of calls', () => {
  it('are there once each, those of track events as often as there are names', () => {
    expect(kindsToAdd(draft.events)).toEqual(['track', 'page', 'screen', 'group']);
  });
});

describe('What the server finds wrong', () => {
  it('is told with the event and the property', () => {
    const error = new ApiError(400, '', undefined, undefined, {}, [{ message: '两次', members: ['events[0].properties[1].path'] }, { message: '太大', members: ['events'] }]);
    expect(faultsOf(error, draft)).toEqual([{ message: '两次', event: draft.events[0], property: 'method' }, { message: '太大', event: undefined, property: undefined }]);
    expect(faultsOf(new Error('?'), draft)).toEqual([]);
  });
});

describe('The tab in the address', () => {
  it('is one of three', () => {
    expect([tabOf('seen'), tabOf('violations'), tabOf(null), tabOf('?')]).toEqual(['seen', 'violations', 'plan', 'plan']);
  });
});
