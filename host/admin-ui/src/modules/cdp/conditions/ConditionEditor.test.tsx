import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ConditionEditor, type ConditionJson } from '@kernel';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import cdp from '../index';
import type { ConditionCheckDto } from '../shared/types';

const answers: Record<string, unknown> = {
  '/api/cdp/attribute': { items: [
    { key: 'city', label: '城市', type: 'text', isPersonal: false, operators: ['eq', 'ne', 'in', 'exists'] },
    { key: 'age', label: '年龄', type: 'number', isPersonal: false, operators: ['eq', 'gt', 'between'] },
    { key: 'isKnown', label: '已知身份', type: 'boolean', isPersonal: false, operators: ['eq', 'ne'] },
  ] },
  '/api/cdp/attribute/values': { items: [{ value: '上海', count: 30 }, { value: '杭州', count: 12 }] },
  '/api/cdp/event-type': { items: [{ name: 'Order Completed', label: '支付订单', isInternal: false, count: 99, lastTime: null }, { name: 'page', label: '浏览页面', isInternal: false, count: 7, lastTime: null }] },
  '/api/cdp/event-type/properties': { items: [{ path: 'total', type: 'number', samples: ['268'] }] },
};

/** A server that knows these lists and checks conditions. */
function serve(check: (condition: ConditionJson) => ConditionCheckDto) {
  const asked: ConditionJson[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/cdp/condition/check') {
      const { condition } = (await request.json()) as { condition: ConditionJson };
      asked.push(condition);
      return Response.json(check(condition));
    }
    return Response.json(answers[pathname] ?? { items: [] });
  }));
  return asked;
}

const sound = (): ConditionCheckDto => ({ faults: [], sentence: { text: '好', parts: [{ text: '好', kind: 'plain', path: '' }] } });

function Page({ start = null, onValue, faults }: { start?: ConditionJson | null; onValue?: (value: ConditionJson) => void; faults?: Array<{ path: string; message: string }> }) {
  const [value, setValue] = useState<ConditionJson | null>(start);
  return <ConditionEditor label="分支条件" value={value} faults={faults} onChange={(next) => { setValue(next); onValue?.(next); }} />;
}

const show = (props: Parameters<typeof Page>[0], permissions = ['Cdp.Segments']) => renderApp(<Page {...props} />, { modules: [cdp], session: sessionWith(permissions) });
const quick = () => userEvent.setup({ delay: null, pointerEventsCheck: 0 });
const button = (name: string) => screen.findByRole('button', { name });

beforeAll(async () => {
  // Whether something is hidden costs a walk over all styles for every query.
  configure({ defaultHidden: true });
  await import('./ConditionEditor');
  await startI18n([cdp]);
});

describe('The condition editor', () => {
  it('builds 城市 = 上海, bought at least twice in 30 days and opened no e-mail in 7 days by clicking', async () => {
    serve(sound);
    const user = quick();
    let value: ConditionJson | undefined;
    show({ onValue: (next) => { value = next; } });

    await user.click(await button('加一条：属性'));
    await user.click(await screen.findByRole('option', { name: '城市' }));
    await user.click(await button('填一个值，第1条的值'));
    await user.click(await screen.findByRole('option', { name: '上海' }));

    await user.click(await button('加一条：做过的事'));
    await user.click(await screen.findByRole('option', { name: '支付订单 Order Completed' }));
    const count = await screen.findByRole('spinbutton', { name: '第2条的数量' });
    await user.clear(count);
    await user.type(count, '2');

    await user.click(await button('加一条：触达反应'));
    await user.click(await screen.findByRole('option', { name: '打开' }));
    await user.click(await button('有，第3条的有没有'));
    await user.click(await screen.findByRole('option', { name: '没有' }));

    expect(value).toEqual({
      type: 'all',
      conditions: [
        { type: 'attr', path: 'city', op: 'eq', value: '上海' },
        { type: 'event', name: 'Order Completed', op: 'gte', value: 2, window: { type: 'rolling', amount: 30, unit: 'day' } },
        { type: 'message', action: 'opened', op: 'eq', value: 0, channel: 'email', window: { type: 'rolling', amount: 7, unit: 'day' } },
      ],
    });
  }, 60_000);

  it('shows what systems call an event behind its words, finds it by both, and says 为 before a flag', async () => {
    serve(sound);
    const user = quick();
    show({ start: { type: 'all', conditions: [{ type: 'attr', path: 'isKnown', op: 'eq', value: true }] } });
    expect(await button('为，第1条的比较')).toHaveTextContent('为');
    expect(await button('是，第1条的值')).toBeInTheDocument();

    await user.click(await button('加一条：做过的事'));
    const search = await screen.findByRole('combobox', { name: '搜索第2条的事件' });
    for (const word of ['page', '浏览']) {
      await user.clear(search);
      await user.type(search, word);
      expect(screen.getByRole('option', { name: '浏览页面 page' })).toBeInTheDocument();
    }
  });

  it('works with the keyboard alone', async () => {
    serve(sound);
    const user = quick();
    let value: ConditionJson | undefined;
    show({ onValue: (next) => { value = next; } });
    (await button('加一条：属性')).focus();
    await user.keyboard('{Enter}');
    const search = await screen.findByRole('combobox', { name: '搜索第1条的属性' });
    await waitFor(() => expect(search).toHaveFocus());
    await screen.findByRole('option', { name: '年龄' });
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: '年龄，第1条的属性' })).toHaveFocus());
    expect(value).toEqual({ type: 'all', conditions: [{ type: 'attr', path: 'age', op: 'eq' }] });
  });

  it('takes a value that is typed although nobody has it yet', async () => {
    serve(sound);
    const user = quick();
    let value: ConditionJson | undefined;
    show({ start: { type: 'all', conditions: [{ type: 'attr', path: 'city', op: 'in', value: ['上海'] }] }, onValue: (next) => { value = next; } });
    await user.click(await button('上海，第1条的值'));
    await user.type(await screen.findByRole('combobox', { name: '搜索第1条的值' }), '拉萨');
    await user.click(await screen.findByRole('option', { name: '用「拉萨」' }));
    expect(value).toEqual({ type: 'all', conditions: [{ type: 'attr', path: 'city', op: 'in', value: ['上海', '拉萨'] }] });
  });

  it('asks the server only when everything is chosen, and shows the sentence and what is wrong at its row', async () => {
    const asked = serve((condition) => ((condition.conditions as ConditionJson[])[1]?.name === 'x'
      ? { faults: [{ path: 'conditions[1].window.amount', message: '时间长度太长。' }], sentence: null }
      : sound()));
    const user = quick();
    show({ start: { type: 'all', conditions: [{ type: 'attr', path: 'city', op: 'eq', value: '上海' }] } });
    await screen.findByText('好');

    await user.click(await button('加一条：做过的事'));
    expect(await screen.findByText('把每一条选完整，这里会念成一句话。')).toBeInTheDocument();
    await user.type(await screen.findByRole('combobox', { name: '搜索第2条的事件' }), 'x');
    await user.click(await screen.findByRole('option', { name: '用「x」' }));
    const row = await screen.findByRole('listitem', { name: '第2条' });
    expect(await within(row).findByRole('alert')).toHaveTextContent('时间长度太长。');
    expect(within(row).getByRole('button', { name: '最近30天，第2条的时间' })).toHaveClass('is-wrong');
    expect(asked).toHaveLength(2);
  });

  it('shows what the page’s own server found, in its own words where something is not chosen yet', async () => {
    serve(sound);
    show({ start: { type: 'all', conditions: [{ type: 'attr', path: 'city', op: 'eq' }] }, faults: [{ path: 'conditions[0].value', message: '缺少「value」。' }] });
    const row = await screen.findByRole('listitem', { name: '第1条' });
    expect(within(row).getByRole('alert')).toHaveTextContent('还没填值。');
    expect(screen.queryByText('缺少「value」。')).not.toBeInTheDocument();
  });

  it('joins, excludes and groups rows', async () => {
    serve(sound);
    const user = quick();
    let value: ConditionJson | undefined;
    const city = (name: string): ConditionJson => ({ type: 'attr', path: 'city', op: 'eq', value: name });
    show({ start: { type: 'all', conditions: [city('上海'), city('杭州'), city('苏州')] }, onValue: (next) => { value = next; } });
    await user.click(await button('并且，第3条怎么连接'));
    await user.click(await screen.findByRole('option', { name: '但排除' }));
    expect(value).toEqual({ type: 'all', conditions: [city('上海'), city('杭州'), { type: 'none', conditions: [city('苏州')] }] });
    await user.click(await button('并且，第2条怎么连接'));
    await user.click(await screen.findByRole('option', { name: '或者' }));
    expect(value).toEqual({ type: 'all', conditions: [{ type: 'any', conditions: [city('上海'), city('杭州')] }, { type: 'none', conditions: [city('苏州')] }] });
    expect(await screen.findByRole('group', { name: '从第1条开始的一组' })).toBeInTheDocument();
  });

  it('follows what the page sets anew, as after an undo', async () => {
    serve(sound);
    const start: ConditionJson = { type: 'all', conditions: [{ type: 'attr', path: 'city', op: 'eq', value: '上海' }] };
    function Undoable() {
      const [value, setValue] = useState<ConditionJson>(start);
      return (
        <>
          <ConditionEditor label="分支条件" value={value} onChange={setValue} />
          <button type="button" onClick={() => setValue(start)}>撤销</button>
        </>
      );
    }
    const user = quick();
    renderApp(<Undoable />, { modules: [cdp], session: sessionWith(['Cdp.Segments']) });
    await user.click(await button('第1条的更多操作'));
    await user.click(await screen.findByRole('menuitem', { name: '去掉这一条' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: '第1条' })).not.toBeInTheDocument());
    await user.click(await button('撤销'));
    expect(await screen.findByRole('listitem', { name: '第1条' })).toBeInTheDocument();
  });

  it('is not there for a role that may not see segments, and says so', async () => {
    serve(sound);
    show({}, []);
    expect(await screen.findByText(/「查看人群」/)).toBeInTheDocument();
  });
});
