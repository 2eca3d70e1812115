import { configure, screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import cdp from '../index';

const counts = {
  received: 200, stored: 180, replayed: 0, quarantined: 10, duplicates: 10, unknownPerson: 45, late: 0, timeClamped: 0, imported: 0, failedRequests: 2, medianDelay: 'tenSeconds', p95Delay: 'hour',
  fullDays: 150, daysBefore: 100,
};
const source = (name: string, freshness: string) => ({
  id: name, name, kind: 'server', counts, freshness, lastReceivedTime: '2026-11-20T02:00:00Z', longestGapSeconds: 7200, silentFrom: '2026-11-20T08:00:00Z',
});
const quality = {
  from: '2026-10-24', to: '2026-11-22', timeZone: 'Asia/Shanghai', asOf: '2026-11-22T02:00:00Z', countedSince: '2026-01-01', total: counts,
  sources: [source('官网', 'fresh'), source('小程序', 'silent')], days: [],
};

async function open(answer: () => Response, permissions: string[] = ['Cdp.Sources']) {
  vi.stubGlobal('fetch', vi.fn(async (request: Request) =>
    (new URL(request.url).pathname.endsWith('/summary') ? Response.json({ total: 0, reasons: [], allReasons: [] }) : answer())));
  const { default: DataQualityPage } = await import('./DataQualityPage');
  renderApp(<DataQualityPage />, { modules: [cdp], session: sessionWith(permissions) });
}

beforeAll(async () => {
  configure({ defaultHidden: true });
  await startI18n([cdp]);
});

it('A source that has stopped is named first, and how long it usually pauses', async () => {
  await open(() => Response.json(quality));
  expect(await screen.findByText(/^有1个数据源安静得不正常：「小程序」/)).toBeInTheDocument();
  const rows = within(screen.getByRole('table', { name: '每个数据源' })).getAllByRole('row');
  expect(rows[1]).toHaveTextContent('小程序');
  expect(rows[1]).toHaveTextContent('平时最多停2小时');
});

it('A rate leads to the refused events of that source, for who may see them', async () => {
  await open(() => Response.json(quality), ['Cdp.Sources', 'Cdp.Quarantine']);
  expect(await screen.findByRole('link', { name: '「官网」拒收率5.0%，10条，去看看' })).toHaveAttribute('href', '/quarantine?time=month&source=官网');
});

it('Who may not see the quarantine reads the rate and is led nowhere', async () => {
  await open(() => Response.json(quality));
  expect(await screen.findAllByText('5.0%')).not.toHaveLength(0);
  expect(screen.queryByRole('link', { name: /拒收率/ })).toBeNull();
});

it('Where nothing was ever counted it says what will stand here', async () => {
  await open(() => Response.json({ ...quality, countedSince: null, total: { ...counts, received: 0 } }));
  expect(await screen.findByRole('heading', { name: '还没有可以评判的数据' })).toBeInTheDocument();
});

it('What does not come is an error with a way on', async () => {
  await open(() => Response.json({ error: { code: 'Mmo:Internal', message: '出错了', details: null, data: {}, validationErrors: [] } }, { status: 500 }));
  expect(await screen.findByRole('alert', undefined, { timeout: 8_000 })).toBeInTheDocument();
});
