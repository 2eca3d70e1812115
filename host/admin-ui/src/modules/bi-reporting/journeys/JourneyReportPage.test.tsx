import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import biReporting from '../index';
import JourneyReportPage from './JourneyReportPage';
import { goals, report } from './sampleReport';

const person = (name: string, hour: number) => ({
  profileId: `p-${name}`, name, email: null, phone: null, city: '杭州', time: `2026-11-19T0${hour}:00:00Z`, items: 1, item: 'T1', reason: null, nodeId: 'm1',
  messageId: null, amount: { amount: 268, currency: 'CNY' },
});

/** Answers like the server and keeps what was asked. */
function serve() {
  const calls: URL[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const url = new URL(request.url);
    calls.push(url);
    const body = url.pathname.endsWith('/goals') ? goals
      : url.pathname.endsWith('/event-type') ? { items: [{ name: 'Order Completed', label: '下单' }] }
      : url.pathname.endsWith('/nodes') ? { asOf: report.asOf, nodes: [] }
      : url.pathname.endsWith('/people') ? (url.searchParams.get('cursor') ? { items: [person('王琪', 1)], next: null, total: 2 } : { items: [person('陈思远', 2)], next: 'older_1_2', total: 2 })
        : report;
    return new Response(JSON.stringify(body), { status: 200 });
  }));
  return calls;
}

function show(address = '/reports/journeys/j1') {
  const { router } = renderApp(undefined, {
    routes: [{ path: '/reports/journeys/:id', element: <JourneyReportPage /> }], at: address, session: sessionWith(['Bi.Reports', 'Cdp.Profiles', 'Cdp.Segments']),
  });
  return router;
}

describe('The report of a journey', () => {
  beforeAll(() => startI18n([biReporting]));
  let calls: URL[];
  beforeEach(() => {
    calls = serve();
  });

  it('opens the people behind a number beside it, page by page, and closes them again', async () => {
    const input = userEvent.setup();
    const router = show();
    const funnel = await screen.findByRole('table', { name: '漏斗' });
    await input.click(within(funnel).getByRole('button', { name: '5 人 下单' }));

    const panel = await screen.findByRole('complementary', { name: '数字里的人' });
    expect(within(panel).getByText('按末次点击归因。')).toBeInTheDocument();
    expect(await within(panel).findByRole('link', { name: '陈思远' })).toHaveAttribute('href', '/profiles/p-陈思远');
    await input.click(within(panel).getByRole('button', { name: '再看30人' }));
    expect(await within(panel).findByText('王琪')).toBeInTheDocument();
    expect(calls.at(-1)!.searchParams.get('cursor')).toBe('older_1_2');
    expect(router.state.location.search).toBe('?number=ordered');

    await input.click(within(panel).getByRole('button', { name: '关上' }));
    await waitFor(() => expect(screen.queryByRole('complementary', { name: '数字里的人' })).not.toBeInTheDocument());
    expect(router.state.location.search).toBe('');
  });

  it('asks for who was lost, for single orders, and for one message', async () => {
    const input = userEvent.setup();
    show();
    const funnel = await screen.findByRole('table', { name: '漏斗' });
    const asked = async (name: string, table = funnel) => {
      await input.click(within(table).getByRole('button', { name }));
      await waitFor(() => expect(calls.at(-1)!.pathname.endsWith('/people')).toBe(true));
      return Object.fromEntries([...calls.filter((call) => call.pathname.endsWith('/people')).at(-1)!.searchParams].filter(([key]) => key !== 'maxResultCount'));
    };
    expect(await asked('15 没有到下单的人')).toEqual({ number: 'ordered', countedAs: 'lost' });
    expect(await asked('¥1,288.50 下单')).toEqual({ number: 'ordered', countedAs: 'items' });
    expect(await asked('20 人 欢迎邮件 点击', screen.getByRole('table', { name: '每条消息的效果' }))).toEqual({ number: 'clicked', countedAs: 'people', nodeId: 'm1' });
  });

  it('shows messages beside people as a data table', async () => {
    const input = userEvent.setup();
    show();
    const funnel = await screen.findByRole('table', { name: '漏斗' });
    expect(within(funnel).queryByRole('button', { name: '101 条消息 发出' })).not.toBeInTheDocument();
    await input.click(screen.getByText('看数据表'));
    expect(await within(screen.getByRole('table', { name: '漏斗' })).findByRole('button', { name: '101 条消息 发出' })).toBeInTheDocument();
  });

  it('asks for the period and version that the address names', async () => {
    show('/reports/journeys/j1?from=2026-11-01&to=2026-11-10&version=2&number=sent');
    await screen.findByRole('complementary', { name: '数字里的人' });
    const asked = (end: string) => Object.fromEntries(calls.find((call) => call.pathname.endsWith(end))!.searchParams);
    expect(asked('/j1')).toEqual({ from: '2026-11-01', to: '2026-11-10', version: '2' });
    expect(asked('/people')).toMatchObject({ from: '2026-11-01', to: '2026-11-10', version: '2', number: 'sent' });
    expect(asked('/nodes')).toEqual({ version: '2' });
  });

  it('compares the arms with their interval, says that there are too few, and opens the people of an arm', async () => {
    const input = userEvent.setup();
    const router = show();
    expect(await screen.findByText('120人进入，12人在7天内做了「下单」，达成率10.0%。')).toBeInTheDocument();
    expect(screen.getByText(/人还太少，看不出差别/)).toBeInTheDocument();
    const arms = screen.getByRole('table', { name: '试一试' });
    expect(within(arms).getAllByRole('row').map((row) => row.firstChild!.textContent)).toEqual(['分组', '方案A 50%', '方案B 50%', '没走到这一步', '全部进入的人']);
    expect(within(arms).getByText('+10个百分点')).toBeInTheDocument();

    await input.click(within(arms).getByRole('button', { name: '50 人 方案B 进入' }));
    await waitFor(() => expect(calls.some((url) => url.pathname.endsWith('/people') && url.searchParams.get('arm') === 'b' && url.searchParams.get('nodeId') === 's1' && url.searchParams.get('number') === 'joined')).toBe(true));
    expect(router.state.location.search).toContain('arm=b');
    expect(await screen.findByText('试一试 · 方案B · 进入')).toBeInTheDocument();
  });
});
