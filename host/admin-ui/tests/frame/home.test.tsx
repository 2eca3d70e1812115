import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRoutes } from '../../src/kernel/app/router';
import { changeLanguage, startI18n } from '../../src/kernel/i18n/i18n';
import { setCurrentLanguage } from '../../src/kernel/i18n/language';
import { withPageTexts } from '../../src/kernel/i18n/pageTexts';
import { hasPageTexts } from '../../src/kernel/i18n/texts';
import type { UiModule } from '../../src/kernel/slots';
import { renderApp, sessionWith } from '../../src/kernel/testing';
import { rawKeys } from './rawKeys';

const found = import.meta.glob<{ default: UiModule }>('../../src/modules/*/index.tsx', { eager: true });
const modules = Object.values(found).map((module) => withPageTexts(module.default));

const task = { id: '1', name: '计算人群', state: 'running', done: 25, total: 100, counts: [], createdTime: '2026-11-29T02:00:00Z', startedTime: '2026-11-29T02:00:00Z', canBeCancelled: true, link: '/segments' };
const journey = { id: '1', name: '新客欢迎', status: 'running', currentVersion: 1, hasDraft: false, entered: 30, inside: 10, lastError: null };
const answers: Record<string, unknown> = {
  '/api/bi-reporting/overview': { currency: 'CNY', numbers: ['people', 'newPeople', 'events', 'messages', 'revenue'].map((number, index) => ({ number, value: 10, before: index * 10 })), definitions: [] },
  '/api/campaign/journey': { totalCount: 2, items: [journey, { ...journey, id: '2', lastError: 'stuck' }] },
  '/api/campaign/journey/1/counts': { nodes: [{ dropped: 0, failed: 2, held: 3 }] },
  '/api/campaign/journey/2/counts': { nodes: [] },
  '/api/crm-sync/lead/work': { new: 2, pool: 1, accepted: 3, oldestTime: '2026-11-29T02:00:00Z' },
  '/api/identity/tour': { state: 'offered', step: 0 },
  '/api/identity/task-center': { items: [task, { ...task, id: '2', state: 'failed', error: '没有权限' }] },
};

/** Home with all that the modules put there; their pages have not been opened. */
async function openHome() {
  vi.stubGlobal('fetch', vi.fn(async (asked: Request | string) => {
    const path = new URL(typeof asked === 'string' ? asked : asked.url, 'http://localhost').pathname;
    return path in answers ? Response.json(answers[path]) : Response.json({ error: { message: '没有' } }, { status: 404 });
  }));
  const view = renderApp(null, { routes: createRoutes(modules), modules, session: sessionWith([], { can: () => true }) });
  for (const name of ['等你处理', '关键数字', '正在运行的旅程', '第一次来？']) await screen.findByRole('heading', { name: new RegExp(name) });
  await screen.findByRole('button', { name: /^任务中心，1项在进行/ });
  return view;
}

describe('Home', () => {
  beforeEach(() => startI18n(modules));
  afterEach(() => setCurrentLanguage('zh'));

  it('says everything without what the pages say, in both languages', async () => {
    await openHome();
    expect(rawKeys(document.body)).toEqual([]);
    expect(within(screen.getByRole('navigation', { name: '主导航' })).getByRole('link', { name: /^客户档案/ })).toBeInTheDocument();
    await act(() => changeLanguage('en'));
    await screen.findByRole('heading', { name: /^Key numbers/ });
    expect(rawKeys(document.body)).toEqual([]);
    expect(modules.filter(({ id }) => hasPageTexts(id)).map(({ id }) => id)).toEqual([]);
  });

  it('opens the user’s menu, the task centre and the tour without it', async () => {
    await openHome();
    await userEvent.click(screen.getByRole('button', { name: /林岚/ }));
    expect(await screen.findByText('功能导览', undefined, { timeout: 15_000 })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^任务中心/ }));
    expect(await screen.findByText('没有权限', undefined, { timeout: 15_000 })).toBeInTheDocument();
    expect(rawKeys(document.body)).toEqual([]);
    expect(modules.filter(({ id }) => hasPageTexts(id)).map(({ id }) => id)).toEqual([]);
  });

  it('would show it: what looks like a key is found wherever it is said', () => {
    document.body.innerHTML = '<p>好的 overview.title</p><button aria-label="cdp:segments.title"></button><input placeholder="a.b">1.5 v1.2 a@b.cn https://a.cn/ 例如：a.b。';
    expect(rawKeys(document.body)).toEqual(['cdp:segments.title', 'a.b', 'overview.title']);
    document.body.innerHTML = '';
  });
});
