import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLanguage, renderApp, sessionWith, startI18n } from '@kernel/testing';
import identity from '../index';
import type { OperationDto } from '../shared/api';
import TaskButton from './TaskButton';
import TasksPage from './TasksPage';

const base: OperationDto = {
  id: '1', module: 'cdp', kind: 'cdp.quarantine-replay', name: '重放被拒的事件', subject: null, link: '/quarantine', state: 'running', step: null, total: 1000, done: 250, failed: 0,
  counts: [], error: null, canBeCancelled: true, isCancelling: false, isOwn: true, userName: '林岚', createdTime: '2026-11-29T02:00:00Z', startedTime: '2026-11-29T02:00:00Z', finishedTime: null,
};
const ended: OperationDto = {
  ...base, id: '2', name: '计算人群', subject: '沉睡会员', link: '/segments/9', state: 'done', total: null, done: 0, canBeCancelled: false, finishedTime: '2026-11-29T01:00:00Z',
  counts: [{ name: 'members', text: '符合条件的人', count: 3871 }],
};
const failed: OperationDto = { ...ended, id: '3', subject: '双11名单', state: 'failed', counts: [], error: '计算超时，几分钟内会自动重试。' };

function serve(items: OperationDto[], status = 200) {
  const calls: string[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const url = new URL(request.url);
    calls.push(`${request.method} ${url.pathname}${url.search}`);
    return new Response(JSON.stringify(status === 200 ? { items, next: null, previous: null } : { error: { code: 'Mmo:Unavailable', message: '服务暂不可用，请稍后重试。' } }), { status });
  }));
  return calls;
}

describe('The task centre', () => {
  beforeAll(() => startI18n([identity]));
  beforeEach(() => localStorage.clear());

  it('counts what runs, and shows how far it is, what came of it, and why something failed', async () => {
    serve([base, ended, failed]);
    renderApp(<TaskButton />);
    await userEvent.click(await screen.findByRole('button', { name: '任务中心，1项在进行，1项没完成' }));
    const running = await screen.findByRole('article', { name: '重放被拒的事件' });
    expect(within(running).getByRole('progressbar', { name: '重放被拒的事件的进度' })).toHaveAttribute('aria-valuenow', '25');
    expect(within(running).getByText(/250 \/ 1,000 · 还要/)).toBeInTheDocument();
    expect(within(screen.getByRole('article', { name: '计算人群 · 沉睡会员' })).getByText('符合条件的人3,871')).toBeInTheDocument();
    expect(within(screen.getByRole('article', { name: '计算人群 · 双11名单' })).getByText('计算超时，几分钟内会自动重试。')).toBeInTheDocument();
  });

  it('cancels what may be cancelled and leads to what came of it', async () => {
    const calls = serve([base, ended]);
    const { router } = renderApp(<TaskButton />);
    await userEvent.click(await screen.findByRole('button', { name: '任务中心，1项在进行' }));
    await userEvent.click(within(await screen.findByRole('article', { name: '重放被拒的事件' })).getByRole('button', { name: '取消' }));
    await waitFor(() => expect(calls).toContain('POST /api/identity/task-center/1/cancel'));
    expect(within(screen.getByRole('article', { name: '计算人群 · 沉睡会员' })).queryByRole('button', { name: '取消' })).not.toBeInTheDocument();
    await userEvent.click(within(screen.getByRole('article', { name: '计算人群 · 沉睡会员' })).getByRole('button', { name: '去看看' }));
    expect(router.state.location.pathname).toBe('/segments/9');
  });

  it('says when there is nothing, and when it could not be read', async () => {
    serve([]);
    const { unmount } = renderApp(<TaskButton />);
    await userEvent.click(await screen.findByRole('button', { name: '任务中心' }));
    expect(await screen.findByText('还没有任务')).toBeInTheDocument();
    unmount();
    serve([], 503);
    renderApp(<TaskButton />);
    await userEvent.click(await screen.findByRole('button', { name: '任务中心' }));
    expect(await screen.findByText('服务暂不可用，请稍后重试。')).toBeInTheDocument();
  });

  it('marks what failed, in words too, until its list has been open; and again when the next one fails', async () => {
    serve([base, failed]);
    const { client, unmount } = renderApp(<TaskButton />);
    const marked = await screen.findByRole('button', { name: '任务中心，1项在进行，1项没完成' });
    expect(within(marked).getByText('!')).toBeVisible();
    await userEvent.click(marked);
    expect(await screen.findByRole('article', { name: '计算人群 · 双11名单' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '关闭任务中心' }));
    const seen = await screen.findByRole('button', { name: '任务中心，1项在进行' });
    expect(within(seen).queryByText('!')).not.toBeInTheDocument();

    serve([{ ...failed, id: '4', finishedTime: '2026-11-29T01:30:00Z' }, failed]);
    await client.invalidateQueries();
    expect(await screen.findByRole('button', { name: '任务中心，1项没完成' })).toBeInTheDocument();
    unmount();
    await changeLanguage('en');
    renderApp(<TaskButton />);
    expect(await screen.findByRole('button', { name: 'Task centre, 1 not finished' })).toBeInTheDocument();
    await changeLanguage('zh');
  });

  it('takes the page of all tasks for having looked, and each person’s look for their own', async () => {
    serve([failed]);
    const { unmount } = renderApp(<TaskButton />, { at: '/tasks' });
    await waitFor(() => expect(localStorage.getItem('mmo.tasks.seen.1')).not.toBeNull());
    expect(screen.getByRole('button', { name: '任务中心' })).toBeInTheDocument();
    unmount();
    const { unmount: unmountMine } = renderApp(<TaskButton />);
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    expect(screen.getByRole('button', { name: '任务中心' })).toBeInTheDocument();
    unmountMine();
    renderApp(<TaskButton />, { session: sessionWith([], { currentUser: { isAuthenticated: true, id: '2' } }) });
    expect(await screen.findByRole('button', { name: '任务中心，1项没完成' })).toBeInTheDocument();
  });

  it('shows everybody’s in its history only to who may see them', async () => {
    const calls = serve([ended]);
    const { unmount } = renderApp(<TasksPage />, { at: '/tasks' });
    expect(await screen.findByText('计算人群 · 沉睡会员')).toBeInTheDocument();
    expect(screen.queryByText('谁发起')).not.toBeInTheDocument();
    expect(calls.some((call) => call.includes('ofEverybody'))).toBe(false);
    unmount();
    renderApp(<TasksPage />, { at: '/tasks', session: sessionWith(['Identity.Tasks']) });
    await waitFor(() => expect(calls.some((call) => call.includes('ofEverybody=true'))).toBe(true));
    expect((await screen.findAllByText('林岚')).length).toBeGreaterThan(0);
  });
});
