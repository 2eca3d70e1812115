import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@kernel';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import cdp from '../index';
import type { SegmentDetailsDto, SegmentPreviewDto } from '../shared/types';
import { saveFault } from './saveFault';
import { SegmentBuilder } from './SegmentBuilder';

const shanghai = { type: 'all', conditions: [{ type: 'attr', path: 'city', op: 'eq', value: '上海' }] };
const segment: SegmentDetailsDto = {
  id: '0193', name: '上海客户', description: null, sentence: '城市是上海的客户。', isActive: true, memberCount: 5, asOf: '2026-11-22T04:00:00Z', isRebuilding: false, lastError: null,
  lastErrorTime: null, creationTime: '2026-11-20T04:00:00Z', lastModificationTime: '2026-11-20T04:00:00Z', concurrencyStamp: 'one', condition: shanghai,
  sentenceParts: null, faults: [], uses: [],
};
const preview: SegmentPreviewDto = {
  count: 12, total: 48, asOf: '2026-11-22T04:00:00Z', elapsedMilliseconds: 40, rows: [{ path: 'conditions[0]', alone: 20, left: 12 }], sample: [],
  sentence: { text: '好', parts: [{ text: '好', kind: 'plain', path: '' }] },
};

interface Server {
  preview?: (signal: AbortSignal) => Promise<Response>;
  save?: (body: Record<string, unknown>) => Response;
}

function serve({ preview: count, save }: Server = {}) {
  const previews: Request[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/cdp/segment/preview') {
      // Without rows it is the number alone, asked for first while nobody knows how long the rows take.
      if (!((await request.clone().json()) as { withRows: boolean }).withRows) return Response.json({ ...preview, rows: [] });
      previews.push(request);
      return count ? count(request.signal) : Response.json(preview);
    }
    if (pathname === '/api/cdp/condition/check') return Response.json({ faults: [], sentence: preview.sentence });
    if (pathname === '/api/cdp/attribute') return Response.json({ items: [{ key: 'city', label: '城市', type: 'text', isPersonal: false, operators: ['eq', 'in'] }] });
    if (request.method === 'PUT' && save) return save((await request.json()) as Record<string, unknown>);
    return Response.json({ items: [], totalCount: 0 });
  }));
  return previews;
}

const all = ['Cdp.Segments', 'Cdp.Segments.Edit', 'Cdp.Profiles'];
const quick = () => userEvent.setup({ delay: null, pointerEventsCheck: 0 });
const show = (permissions = all) => renderApp(<SegmentBuilder segment={segment} onReload={async () => segment} />, { modules: [cdp], session: sessionWith(permissions) });
const never = (signal: AbortSignal) => new Promise<Response>((_, reject) => {
  signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
});

beforeAll(async () => {
  configure({ defaultHidden: true });
  await startI18n([cdp]);
});

describe('The segment builder', () => {
  it('counts by itself and puts each row’s own numbers beside it', async () => {
    serve();
    show();
    await waitFor(() => expect(screen.getByTestId('live-count')).toHaveTextContent('12'));
    expect(screen.getByText('占全部客户25.0%')).toBeInTheDocument();
    const row = screen.getByRole('listitem', { name: '第1条' });
    expect(within(row).getByRole('button', { name: /12 人，第1条之后还剩/ })).toBeInTheDocument();
    expect(within(row).getByRole('button', { name: /20 人单独符合第1条/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '5 人在人群里' })).toHaveAttribute('href', '/profiles?segment=0193');
  });

  it('counts again when members come or go, unless that takes long', async () => {
    let took = 40;
    const previews = serve({ preview: async () => Response.json({ ...preview, elapsedMilliseconds: took }) });
    const Following = () => {
      const [memberCount, setCount] = useState(5);
      return (
        <>
          <button type="button" onClick={() => setCount(memberCount + 1)}>来了一位</button>
          <SegmentBuilder segment={{ ...segment, memberCount }} onReload={async () => segment} />
        </>
      );
    };
    const user = quick();
    renderApp(<Following />, { modules: [cdp], session: sessionWith(all) });
    await waitFor(() => expect(screen.getByTestId('live-count')).toHaveTextContent('12'));
    took = 3_000;
    await user.click(screen.getByRole('button', { name: '来了一位' }));
    await screen.findByRole('link', { name: '6 人在人群里' });
    await waitFor(() => expect(previews).toHaveLength(2));
    await screen.findByText(/3秒/);
    await user.click(screen.getByRole('button', { name: '来了一位' }));
    await screen.findByRole('link', { name: '7 人在人群里' });
    expect(previews).toHaveLength(2);
  });

  it('breaks the request off when the count is stopped, says so, and counts again on demand', async () => {
    let count: (signal: AbortSignal) => Promise<Response> = never;
    const previews = serve({ preview: (signal) => count(signal) });
    const user = quick();
    show();
    await screen.findByText(/正在计算/);
    await user.click(screen.getByRole('button', { name: '停止' }));
    expect(await screen.findByText(/已停止/)).toBeInTheDocument();
    expect(previews).toHaveLength(1);
    expect(previews[0]!.signal.aborted).toBe(true);
    count = async () => Response.json(preview);
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    await waitFor(() => expect(screen.getByTestId('live-count')).toHaveTextContent('12'));
  });

  it('breaks off a count whose condition has changed, and keeps the last number meanwhile', async () => {
    const answers = [async () => Response.json(preview), never, async () => Response.json({ ...preview, count: 7 })];
    const previews = serve({ preview: (signal) => answers[previews.length - 1]!(signal) });
    const user = quick();
    show();
    await waitFor(() => expect(screen.getByTestId('live-count')).toHaveTextContent('12'));
    const change = async (value: string) => {
      await user.click(screen.getByRole('button', { name: /第1条的值/ }));
      await user.type(await screen.findByRole('combobox', { name: '搜索第1条的值' }), `${value}{Enter}`);
    };
    await change('杭州');
    await waitFor(() => expect(previews).toHaveLength(2));
    expect(screen.getByTestId('live-count')).toHaveTextContent('12');
    await change('苏州');
    await waitFor(() => expect(screen.getByTestId('live-count')).toHaveTextContent('7'));
    expect(previews[1]!.signal.aborted).toBe(true);
  });

  it('takes a change back and does it again', async () => {
    serve();
    const user = quick();
    show();
    await user.click(screen.getByRole('button', { name: '第1条的更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '去掉这一条' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: '第1条' })).not.toBeInTheDocument());
    expect(screen.getByText('有改动')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('listitem', { name: '第1条' })).toBeInTheDocument();
    expect(screen.queryByText('有改动')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重做' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: '第1条' })).not.toBeInTheDocument());
  });

  it('saves over the stamp that it began with, and says when somebody else was faster', async () => {
    const bodies: Array<Record<string, unknown>> = [];
    serve({ save: (body) => {
      bodies.push(body);
      return Response.json({ error: { code: 'Mmo:Concurrency', message: '别人刚改过。' } }, { status: 409 });
    } });
    const user = quick();
    show();
    await user.type(screen.getByRole('textbox', { name: '人群名称' }), '2');
    await user.click(screen.getByRole('button', { name: '保存人群' }));
    expect(await screen.findByText('别人刚改过这个人群')).toBeInTheDocument();
    expect(bodies).toEqual([{ name: '上海客户2', description: null, isActive: true, condition: shanghai, concurrencyStamp: 'one' }]);
    await user.click(screen.getByRole('button', { name: '重新载入' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: '人群名称' })).toHaveValue('上海客户'));
  });

  it('does not send a condition with open words; it shows where they are', async () => {
    const save = vi.fn();
    serve({ save });
    const user = quick();
    show();
    await user.click(screen.getByRole('button', { name: '加一条：做过的事' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '保存人群' }));
    expect(await screen.findByText('有几条还没选完整，已经标红。')).toBeInTheDocument();
    expect(within(screen.getByRole('listitem', { name: '第2条' })).getByRole('alert')).toHaveTextContent('还没选事件。');
    expect(save).not.toHaveBeenCalled();
  });

  it('can only be read without the right to change segments', async () => {
    serve();
    show(['Cdp.Segments']);
    await waitFor(() => expect(screen.getByTestId('live-count')).toHaveTextContent('12'));
    expect(screen.queryByRole('button', { name: '保存人群' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /加一条/ })).not.toBeInTheDocument();
    expect(screen.getByText('上海')).toBeInTheDocument();
  });
}, 60_000);

describe('What the server refuses on saving', () => {
  const sentenceOf = (error: unknown) => (error as ApiError).sentence;
  const invalid = (...errors: Array<[string, string]>) => new ApiError(400, '有内容没填对。', undefined, undefined, {}, errors.map(([member, message]) => ({ message, members: [member] })));

  it('goes to the name, to rows of the condition, or above the page', () => {
    expect(saveFault(invalid(['name', '太长。'], ['condition.conditions[1].value', '要填数字。'], ['condition', '条件太多。'], ['other', '别的。']), sentenceOf)).toEqual({
      name: '太长。', rows: [{ path: 'conditions[1].value', message: '要填数字。' }, { path: '', message: '条件太多。' }], rest: ['别的。'], isConflict: false,
    });
  });

  it('is a name that is taken, or a conflict', () => {
    expect(saveFault(new ApiError(409, '已经有了。', 'Cdp:SegmentNameTaken'), sentenceOf)).toEqual({ name: '已经有了。', rows: [], rest: [], isConflict: false });
    expect(saveFault(new ApiError(409, '别人改过。', 'Mmo:Concurrency'), sentenceOf)).toEqual({ rows: [], rest: ['别人改过。'], isConflict: true });
  });
});
