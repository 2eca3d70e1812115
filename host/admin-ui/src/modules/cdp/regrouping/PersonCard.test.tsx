import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeLanguage, renderApp, startI18n } from '@kernel/testing';
import cdp from '../index';
import type { PersonPreviewDto } from '../shared/types';
import { PersonCard } from './PersonCard';

const person: PersonPreviewDto = {
  profileId: 'b', keepsId: false, partNos: [2], name: '波', city: null, identifiers: [], eventCount: 3, valueCount: 2, tags: ['预订过', '老客'], consentCount: 0, purchases: [], segments: [],
  records: [
    { kind: 'campaign.enrolments', label: '旅程', count: 4, followingCount: 1 },
    { kind: 'crm.leads', label: '线索', count: 2, followingCount: 0 },
  ],
};

beforeAll(async () => {
  await startI18n([cdp]);
});

describe('Somebody who would come of an un-merge', () => {
  it('says what comes along with events, and only that', async () => {
    await changeLanguage('zh');
    renderApp(<PersonCard person={person} title="第2个人" />, { modules: [cdp] });
    expect(await screen.findByText('4（其中1个跟着拆出的事件来）')).toBeTruthy();
    expect(screen.getByText('线索').nextElementSibling?.textContent).toBe('2');
    expect(screen.getByText('预订过、老客')).toBeTruthy();
  });

  it('says so in English too', async () => {
    await changeLanguage('en');
    renderApp(<PersonCard person={person} title="Person 2" />, { modules: [cdp] });
    expect(await screen.findByText('4 (1 comes with events taken out)')).toBeTruthy();
  });
});
