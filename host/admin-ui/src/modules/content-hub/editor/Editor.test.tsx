import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Route, Routes } from 'react-router';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import contentHub from '../index';
import type { EmailTemplateDetailsDto, LintFindingDto } from '../shared/api';
import { Editor } from './Editor';
import TemplatePage from './TemplatePage';

const template: EmailTemplateDetailsDto = {
  id: '7', name: '秋茶', subject: '{{person.name}}，您好', html: '<p>一</p>\n<p>{{person.levl}}</p>\n<p>三</p>', text: '', publishedVersion: 2,
  hasUnpublishedChanges: true, updatedAt: '2026-11-22T10:00:00Z', concurrencyStamp: 'first',
};
const finding: LintFindingDto = { severity: 'error', field: 'html', column: null, line: 2, code: 'unknown-variable', message: '不认识变量「person.levl」。' };

interface Call { method: string; path: string; body: any }

/** A server that knows one template; `answer` may answer first. */
function serve(answer: (call: Call) => { status: number; body?: unknown } | undefined = () => undefined) {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const text = await request.text();
    const call = { method: request.method, path: new URL(request.url).pathname, body: text && JSON.parse(text) };
    calls.push(call);
    const { status, body } = answer(call) ?? usual(call);
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  }));
  return calls;
}

function usual({ method, path, body }: Call): { status: number; body?: unknown } {
  const root = '/api/content-hub/email-template';
  if (path === `${root}/lint`) return { status: 200, body: { items: body.html.includes('levl') ? [finding] : [] } };
  if (path === `${root}/preview`) return { status: 200, body: { subject: '林岚，您好', html: body.html, text: '', missing: body.profileId ? ['person.city'] : [] } };
  if (path === '/api/cdp/profile') return { status: 200, body: { items: [{ id: 'p', name: '林岚', email: null, phone: null }] } };
  if (path === '/api/cdp/attribute') return { status: 200, body: { items: [{ key: 'city', label: '城市' }] } };
  if (path === `${root}/7` && method === 'GET') return { status: 200, body: template };
  if (path === `${root}/7/publish`) return { status: 200, body: { ...template, publishedVersion: 3, hasUnpublishedChanges: false } };
  if (path === `${root}/7`) return { status: 200, body: { ...template, ...body, concurrencyStamp: 'second' } };
  return { status: 404, body: {} };
}

function show(permissions = ['ContentHub.Templates', 'ContentHub.Templates.Edit', 'ContentHub.Templates.Publish', 'Cdp.Profiles']) {
  return renderApp(<Editor loaded={template} starter={{ name: '', subject: '', html: '', text: '' }} />, { at: '/templates/7', session: sessionWith(permissions) });
}

/** The dialog or drawer of this title: their parts fade in, and count as hidden for so long. */
async function boxOf(title: string, selector: string): Promise<HTMLElement> {
  return (await screen.findByText(title)).closest<HTMLElement>(selector)!;
}

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '正文HTML' });
const saves = (calls: Call[]) => calls.filter(({ method }) => method === 'PUT');

describe('The template editor', () => {
  beforeAll(() => startI18n([contentHub]));

  it('goes to the line of a finding, also from the other tab', async () => {
    const user = userEvent.setup();
    serve();
    show();
    const jump = await screen.findByRole('button', { name: /不认识变量/ });
    expect(jump).toHaveTextContent('正文HTML 第2行');
    await user.click(screen.getByRole('tab', { name: /纯文本/ }));
    await user.click(jump);
    expect(screen.getByRole('tab', { name: '正文HTML' })).toHaveAttribute('aria-selected', 'true');
    expect(code()).toHaveFocus();
    expect(code().value.slice(code().selectionStart, code().selectionEnd)).toBe('<p>{{person.levl}}</p>');
  });

  it('publishes nothing while something has to be mended', async () => {
    const user = userEvent.setup();
    const calls = serve();
    show();
    await screen.findByRole('button', { name: /不认识变量/ });
    await user.click(screen.getByRole('button', { name: '发布' }));
    expect(await screen.findByText('有1处要改，改完才能发布。')).toBeInTheDocument();
    expect(code()).toHaveFocus();
    expect(calls.some(({ path }) => path.endsWith('/publish'))).toBe(false);
  });

  it('saves first what it publishes, and shows the new version', async () => {
    const user = userEvent.setup();
    const calls = serve();
    show();
    await screen.findByText('已发布第2版');
    await user.clear(code());
    await user.type(code(), '<p>茶</p>');
    await screen.findByText('没发现问题');
    await user.click(screen.getByRole('button', { name: '发布' }));
    await user.click(within(await boxOf('发布「秋茶」？', '.ant-modal')).getByRole('button', { name: '发布', hidden: true }));
    await waitFor(() => expect(screen.getAllByText('已发布第3版').length).toBeGreaterThan(0));
    expect(saves(calls)).toMatchObject([{ body: { html: '<p>茶</p>', concurrencyStamp: 'first' } }]);
    expect(calls.findIndex(({ method }) => method === 'PUT')).toBeLessThan(calls.findIndex(({ path }) => path.endsWith('/publish')));
  });

  it('tells the page of a new template, at its own address, that it is published', async () => {
    const user = userEvent.setup();
    const calls = serve(({ method, path }) => (method === 'POST' && path === '/api/content-hub/email-template'
      ? { status: 200, body: { ...template, publishedVersion: null, hasUnpublishedChanges: false } } : undefined));
    const starter = { name: '秋茶', subject: '您好', html: '<p>茶</p>', text: '' };
    renderApp(<Routes><Route path="/templates/new" element={<Editor starter={starter} />} /><Route path="/templates/:id" element={<TemplatePage />} /></Routes>, {
      at: '/templates/new', session: sessionWith(['ContentHub.Templates', 'ContentHub.Templates.Edit', 'ContentHub.Templates.Publish', 'Cdp.Profiles']),
    });
    await screen.findByText('没发现问题');
    await user.click(screen.getByRole('button', { name: '发布' }));
    await user.click(within(await boxOf('发布「秋茶」？', '.ant-modal')).getByRole('button', { name: '发布', hidden: true }));
    await waitFor(() => expect(screen.getAllByText('已发布第3版').length).toBeGreaterThan(1));
    expect(calls.filter(({ method, path }) => method === 'GET' && path.endsWith('/7')).length).toBeLessThan(2);
    expect(screen.queryByText('还没发布')).toBeNull();
  });

  it('does not publish what somebody else saved meanwhile', async () => {
    const user = userEvent.setup();
    const calls = serve(({ method, path }) => (method === 'GET' && path.endsWith('/7') ? { status: 200, body: { ...template, subject: '别人的', concurrencyStamp: 'theirs' } }
      : path.endsWith('/lint') ? { status: 200, body: { items: [] } } : undefined));
    show();
    await screen.findByText('没发现问题');
    await user.click(screen.getByRole('button', { name: '发布' }));
    await user.click(within(await boxOf('发布「秋茶」？', '.ant-modal')).getByRole('button', { name: '发布', hidden: true }));
    expect(await screen.findByText(/改过这一页/)).toBeInTheDocument();
    expect(calls.some(({ path }) => path.endsWith('/publish'))).toBe(false);
  });

  it('overwrites nothing unseen: a conflict shows the difference, and only there one’s own goes on top', async () => {
    const user = userEvent.setup();
    const theirs = { ...template, subject: '别人的标题', concurrencyStamp: 'theirs' };
    const calls = serve(({ method, path, body }) => {
      if (method === 'GET' && path.endsWith('/7')) return { status: 200, body: theirs };
      if (method === 'PUT' && body.concurrencyStamp === 'first') return { status: 409, body: { error: { code: 'Mmo:Concurrency', message: '刚被他人修改。' } } };
      return undefined;
    });
    show();
    await user.type(await screen.findByRole('textbox', { name: '标题' }), '！');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/改过这一页/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '标题' })).toHaveValue('{{person.name}}，您好！');
    await user.click(screen.getByRole('button', { name: '看差别' }));
    const drawer = within(await boxOf('和已保存的有什么不同', '.ant-drawer'));
    expect(drawer.getByText('别人的标题')).toBeInTheDocument();
    expect(drawer.getByText('{{person.name}}，您好！')).toBeInTheDocument();
    await user.click(drawer.getByRole('button', { name: '用我的盖掉', hidden: true }));
    await waitFor(() => expect(screen.queryByText(/改过这一页/)).not.toBeInTheDocument());
    expect(saves(calls).map(({ body }) => body.concurrencyStamp)).toEqual(['first', 'theirs']);
  });

  it('says what the person lacks by its name, and fills in for the person seen last', async () => {
    const calls = serve();
    show();
    expect(await screen.findByText('此人缺1项')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: '城市' })).toBeInTheDocument();
    const frames = screen.getAllByTitle(/林岚收到的邮件/);
    expect(frames.map((frame) => frame.getAttribute('sandbox'))).toEqual(['', '']);
    expect(calls.findLast(({ path }) => path.endsWith('/preview'))).toMatchObject({ body: { profileId: 'p' } });
  });

  it('puts a variable where the cursor stands', async () => {
    const user = userEvent.setup();
    serve();
    show();
    await user.click(await screen.findByRole('textbox', { name: '正文HTML' }));
    code().setSelectionRange(3, 4);
    await user.click(screen.getByRole('button', { name: '插入变量' }));
    await user.type(await screen.findByPlaceholderText('例如：朋友'), '本地');
    await user.click(await screen.findByRole('button', { name: /城市.*person.city/ }));
    expect(code()).toHaveValue('<p>{{default person.city "本地"}}</p>\n<p>{{person.levl}}</p>\n<p>三</p>');
  });

  it('says at the name that it is taken', async () => {
    const user = userEvent.setup();
    serve(({ method }) => (method === 'PUT' ? { status: 409, body: { error: { code: 'ContentHub:TemplateNameTaken', message: '已经有叫「冬茶」的模板，换一个名字。' } } } : undefined));
    show();
    await user.click(await screen.findByRole('button', { name: '秋茶' }));
    const name = screen.getByRole('textbox', { name: '名称' });
    await user.clear(name);
    await user.type(name, '冬茶');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText('已经有叫「冬茶」的模板，换一个名字。')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '名称' })).toHaveAttribute('aria-invalid', 'true');
    expect(screen.queryByText(/改过这一页/)).not.toBeInTheDocument();
  });

  it('can be read without the right to change it', async () => {
    serve();
    show(['ContentHub.Templates']);
    expect(await screen.findByText('没有查看客户的权限，用变量的名字代替。')).toBeInTheDocument();
    expect(code()).toHaveAttribute('readonly');
    for (const name of ['保存草稿', '发布', '插入变量']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });
});
