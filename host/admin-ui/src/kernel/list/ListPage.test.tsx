import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/ApiError';
import { renderApp } from '../testing/renderApp';
import { ListPage } from './ListPage';
import { NameCell } from './NameCell';
import type { Column, Filter, ListRequest, ListResult } from './types';

interface Thing { id: string; name: string; count: number }

const columns: Column<Thing>[] = [
  { key: 'name', title: '名称', fixed: true, sort: 'name', render: (row) => <NameCell name={row.name} to={`/things/${row.id}`} /> },
  { key: 'count', title: '人数', align: 'right', sort: 'count', render: (row) => row.count },
];
const filters: Filter[] = [{ key: 'status', label: '状态', multiple: true, options: [{ value: 'on', label: '运行' }, { value: 'off', label: '停用' }] }];
const rows = (count: number, from = 1): Thing[] => Array.from({ length: count }, (_, i) => ({ id: String(from + i), name: `东西${from + i}`, count: i }));

function show(fetch: (request: ListRequest) => Promise<ListResult<Thing>>, at = '/things', more: { bulk?: boolean } = {}) {
  return renderApp(
    <ListPage<Thing>
      id="test" title="东西" label="东西" columns={columns} rowKey={(row) => row.id} rowName={(row) => row.name} rowLink={(row) => `/things/${row.id}`}
      queryKey={['test']} fetch={fetch} filters={filters} searchPlaceholder="名称" pageSize={2} empty={<p>还没有东西，先建一个</p>}
      bulk={more.bulk ? () => [{ key: 'tag', label: '打标签', icon: 'tag', onClick: () => {} }] : undefined}
    />,
    { at },
  );
}

describe('A list page', () => {
  it('asks the server for what the address says', async () => {
    const fetch = vi.fn(async (_request: ListRequest) => ({ totalCount: 9, items: rows(2) }));
    show(fetch, '/things?q=茶&status=on,off&sort=count.desc&page=3');
    await screen.findByText('东西1');
    expect(fetch.mock.calls[0]![0]).toMatchObject({ search: '茶', filters: { status: ['on', 'off'] }, sorting: 'count desc', skipCount: 4, maxResultCount: 2 });
    expect(screen.getByText('5–6 / 9')).toBeInTheDocument();
  });

  it('writes search, filters and sort into the address and begins on the first page again', async () => {
    const user = userEvent.setup();
    const { router } = show(async () => ({ totalCount: 9, items: rows(2) }), '/things?page=3');
    await screen.findByText('东西1');
    await user.click(screen.getByRole('button', { name: '人数' }));
    await waitFor(() => expect(router.state.location.search).toBe('?sort=count.desc'));
    await user.type(screen.getByRole('searchbox'), '茶');
    await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('茶'));
    await user.click(screen.getByRole('button', { name: '加条件' }));
    await user.click(await screen.findByRole('button', { name: '状态' }));
    await user.click(await screen.findByRole('checkbox', { name: '运行' }));
    await user.click(await screen.findByRole('checkbox', { name: '停用' }));
    await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('status')).toBe('on,off'));
  });

  it('goes through a big table by cursor and shows the range', async () => {
    const user = userEvent.setup();
    const fetch = vi.fn(async (request: ListRequest): Promise<ListResult<Thing>> =>
      request.cursor ? { items: rows(2, 3), next: null, previous: 'p' } : { items: rows(2), next: 'n1', total: 12000, totalIsExact: false });
    const { router } = show(fetch);
    expect(await screen.findByText('1–2 / 约12,000')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '上一页' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '下一页' }));
    expect(await screen.findByText('3–4')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?cursor=n1&from=3');
    expect(screen.getByRole('button', { name: '下一页' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '上一页' }));
    await waitFor(() => expect(router.state.location.search).toBe('?cursor=p'));
  });

  it('says what to do next when there is nothing, and something else when nothing matches', async () => {
    const nothing = async () => ({ totalCount: 0, items: [] });
    const { unmount } = show(nothing);
    expect(await screen.findByText('还没有东西，先建一个')).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    unmount();

    const user = userEvent.setup();
    const { router } = show(nothing, '/things?q=茶');
    expect(await screen.findByText('没有符合这些条件的东西')).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: '清空条件' })[0]!);
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('shows an error with a way on, and comes back', async () => {
    const user = userEvent.setup();
    const fetch = vi.fn<() => Promise<ListResult<Thing>>>().mockRejectedValueOnce(new ApiError(500, '')).mockResolvedValue({ totalCount: 1, items: rows(1) });
    show(fetch);
    expect(await screen.findByText('没取到东西')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('东西1')).toBeInTheDocument();
  });

  it('keeps the last known rows when they cannot be read anew', async () => {
    const fetch = vi.fn<() => Promise<ListResult<Thing>>>().mockResolvedValueOnce({ totalCount: 1, items: rows(1) }).mockRejectedValue(new ApiError(0, ''));
    const { client } = show(fetch);
    await screen.findByText('东西1');
    await client.invalidateQueries({ queryKey: ['test'] });
    expect(await screen.findByText(/没更新成/)).toBeInTheDocument();
    expect(screen.getByText('东西1')).toBeInTheDocument();
  });

  it('says which right is missing', async () => {
    show(async () => { throw new ApiError(403, '看东西需要「查看东西」权限。'); });
    expect(await screen.findByText('这里你还不能看')).toBeInTheDocument();
    expect(screen.getByText('看东西需要「查看东西」权限。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '再试一次' })).not.toBeInTheDocument();
  });

  it('is walked with J, K and X, and Enter opens the row', async () => {
    const user = userEvent.setup();
    const { router } = show(async () => ({ totalCount: 2, items: rows(2) }), '/things', { bulk: true });
    await screen.findByText('东西1');
    await user.keyboard('jjkx');
    expect(within(screen.getByRole('region', { name: '批量操作' })).getByText('已选1项')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '选择东西1' })).toBeChecked();
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/things/2'));
  });

  it('takes no letters while somebody types', async () => {
    const user = userEvent.setup();
    show(async () => ({ totalCount: 2, items: rows(2) }), '/things', { bulk: true });
    await screen.findByText('东西1');
    await user.keyboard('j/x');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('x');
    expect(screen.queryByRole('region', { name: '批量操作' })).not.toBeInTheDocument();
  });
});
