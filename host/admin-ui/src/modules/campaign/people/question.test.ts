// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Definition } from '../canvas/model/definition';
import type { JourneyCountsDto } from '../shared/api';
import { peopleQuestion } from './question';

const definition = { nodes: [{ id: 't', type: 'trigger' }, { id: 'm', type: 'email' }, { id: 'x', type: 'exit' }, { id: 'y', type: 'exit' }], edges: [] } as unknown as Definition;
const count = { entered: 0, waiting: 0, passed: 0, held: 0, dropped: 0, failed: 0, left: 0 };
const counts = { nodes: [{ ...count, nodeId: 't', passed: 9 }, { ...count, nodeId: 'm', passed: 7, failed: 2 }, { ...count, nodeId: 'x', left: 1 }, { ...count, nodeId: 'y', left: 3 }] } as JourneyCountsDto;

describe('The people behind a number', () => {
  it.each([
    [{}, { outcome: 'waiting' }],
    [{ state: ['held'], step: ['m'] }, { outcome: 'held', nodeId: 'm' }],
    [{ state: ['entered'], step: ['m'] }, { outcome: 'passed', nodeId: 't' }],
    [{ state: ['converted'], step: ['m'] }, { hasConverted: true }],
    [{ state: ['left'] }, { outcome: 'left', nodeId: 'y' }],
    [{ state: ['failed'] }, { outcome: 'failed', nodeId: 'm' }],
    [{ state: ['dropped'], version: ['3'] }, { outcome: 'dropped', nodeId: 't', version: 3 }],
    [{ state: ['passed'], step: ['m'], version: ['2'] }, { outcome: 'passed', nodeId: 'm', version: 2 }],
  ])('of %j are asked for as %j', (filters, question) => {
    expect(peopleQuestion(filters, definition, counts)).toEqual(question);
  });

  it('who left are asked for at an exit although nothing is counted yet', () => {
    expect(peopleQuestion({ state: ['left'] }, definition, undefined)).toMatchObject({ nodeId: 'x' });
  });
});
