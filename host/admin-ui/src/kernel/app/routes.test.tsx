import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderApp, sessionWith } from '../testing/renderApp';
import { startI18n } from '../i18n/i18n';
import { safeReturnUrl } from '../signin/SignInPage';
import type { UiModule } from '../slots';
import { createRoutes, signInPath } from './router';

const texts = { default: { nav: { things: '东西', secret: '机密', archive: '档案' }, setting: '东西设置' } };
const things: UiModule = {
  id: 'things',
  locales: { zh: async () => texts, en: async () => texts },
  navigation: [
    { id: 'things', group: 'customers', label: 'nav.things', icon: 'user', to: '/things', permission: 'Things', goKey: 't' },
    { id: 'archive', group: 'analysis', label: 'nav.archive', icon: 'board', to: '/archive', permission: 'Secret' },
    { id: 'secret', group: 'analysis', label: 'nav.secret', icon: 'board', to: '/secret', permission: 'Secret' },
  ],
  routes: [
    { path: '/things', permission: 'Things', page: async () => ({ default: () => <h1>所有东西</h1> }) },
    { path: '/things/:id', permission: 'Things', page: async () => ({ default: () => <h1>一个东西</h1> }), layout: 'editor' },
    { path: '/secret', permission: 'Secret', page: async () => ({ default: () => <h1>机密</h1> }) },
    { path: '/broken', page: async () => ({ default: () => { throw new Error('broken'); } }) },
  ],
  settingsPages: [{ id: 'setting', path: 'thing', group: 'system', label: 'setting', icon: 'gear', permission: 'Things.Settings', page: async () => ({ default: () => <h1>设置东西</h1> }) }],
  homePanels: [
    { id: 'fine', column: 'main', component: async () => ({ default: () => <p>好的面板</p> }) },
    { id: 'broken', column: 'main', component: async () => ({ default: () => { throw new Error('broken'); } }) },
  ],
};

async function open(at: string, session = sessionWith(['Things'])) {
  await startI18n([things]);
  return renderApp(null, { routes: createRoutes([things]), at, session, modules: [things] });
}

afterEach(() => vi.restoreAllMocks());

describe('The frame', () => {
  it('shows in the navigation what is registered and permitted, and nothing else', async () => {
    await open('/things');
    expect(await screen.findByRole('heading', { name: '所有东西' })).toBeInTheDocument();
    const navigation = screen.getByRole('navigation', { name: '主导航' });
    expect(within(navigation).getAllByRole('link').map((link) => link.textContent)).toEqual(['工作台', '东西']);
    expect(within(navigation).getByRole('link', { name: '东西' })).toHaveAttribute('aria-current', 'page');
  });

  it('says which page may not be seen instead of showing it', async () => {
    await open('/secret');
    expect(await screen.findByText('这里你还不能看')).toBeInTheDocument();
    expect(screen.getByText(/^看「机密」要有它的权限/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: '机密' })).not.toBeInTheDocument();
  });

  it('names the ancestors of a page and gives an editor its room', async () => {
    const { container } = await open('/things/7');
    await screen.findByRole('heading', { name: '一个东西' });
    const crumbs = within(screen.getByRole('navigation', { name: '面包屑' }));
    expect(crumbs.getByText('客户')).toBeInTheDocument();
    expect(crumbs.getByRole('link', { name: '东西' })).toHaveAttribute('href', '/things');
    expect(container.querySelector('.app.is-mini')).not.toBeNull();
  });

  it('lives on when a page breaks, and when a panel breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { unmount } = await open('/broken');
    expect(await screen.findByText('这一页没显示出来')).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: '主导航' })).toBeInTheDocument();
    unmount();
    await open('/');
    expect(await screen.findByText('好的面板')).toBeInTheDocument();
    expect(await screen.findByText('这一块没显示出来。')).toBeInTheDocument();
  });

  it('says so when there is no such page', async () => {
    await open('/nowhere');
    expect(await screen.findByText('没有这一页')).toBeInTheDocument();
  });

  it('goes to a page with G and its letter', async () => {
    const user = userEvent.setup();
    const { router } = await open('/');
    await screen.findByText('好的面板');
    await user.keyboard('gt');
    await waitFor(() => expect(router.state.location.pathname).toBe('/things'));
  });

  it('lists the settings that are permitted, those of plug-ins too', async () => {
    const session = sessionWith(['Things.Settings'], {
      plugIns: [{ id: 'loyalty', version: '1', pages: [{ path: 'tiers', title: { zh: '等级', en: 'Tiers' }, moduleUrl: '/x.js', group: 'settings' }, { path: 'members', title: { zh: '会员', en: 'Members' }, moduleUrl: '/y.js', group: 'customers' }] }],
    });
    await open('/settings/thing', session);
    expect(await screen.findByRole('heading', { name: '设置东西' })).toBeInTheDocument();
    const list = within(screen.getByRole('navigation', { name: '设置' }));
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/settings/thing', '/x/loyalty/tiers']);
    expect(within(screen.getByRole('navigation', { name: '主导航' })).getByRole('link', { name: '会员' })).toHaveAttribute('href', '/x/loyalty/members');
  });

  it('tells which plug-in’s page did not open, and why', async () => {
    const session = sessionWith([], { plugIns: [{ id: 'loyalty', name: '会员', version: '1.2.0', pages: [{ path: 'members', title: { zh: '会员', en: 'Members' }, moduleUrl: 'https://elsewhere.example/x.js' }] }] });
    await open('/x/loyalty/members', session);
    expect(await screen.findByText('插件「会员」的页面没打开')).toBeInTheDocument();
    expect(screen.getByText('origin https://elsewhere.example')).toBeInTheDocument();
  });
});

describe('Without a session', () => {
  const nobody = sessionWith([], { currentUser: { isAuthenticated: false }, currentTenant: null });

  it('every page leads to sign-in and back, with the company in the address', async () => {
    const { router } = await open('/things?tenant=yunqi&q=茶', nobody);
    expect(await screen.findByRole('heading', { name: '登录' })).toBeInTheDocument();
    const query = new URLSearchParams(router.state.location.search);
    expect(query.get('tenant')).toBe('yunqi');
    expect(safeReturnUrl(query.get('returnUrl'))).toBe('/things?q=%E8%8C%B6');
    expect(screen.queryByLabelText('公司代码')).not.toBeInTheDocument();
  });

  it('asks for the company when nothing names it, and lets it be changed when something does', async () => {
    const user = userEvent.setup();
    const { unmount } = await open('/sign-in', nobody);
    expect(await screen.findByLabelText('公司代码')).toBeInTheDocument();
    unmount();
    await open('/sign-in?tenant=yunqi', nobody);
    await user.click(await screen.findByRole('button', { name: '换一家公司' }));
    expect(screen.getByLabelText('公司代码')).toHaveValue('yunqi');
  });

  it('asks for no company where there is only one', async () => {
    const user = userEvent.setup();
    const bodies: unknown[] = [];
    vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
      if (request.method === 'GET') return new Response(JSON.stringify({ needsTenant: false, tenantName: '云栖茶集' }), { status: 200 });
      bodies.push(await request.json());
      return new Response(null, { status: 204 });
    }));
    await open('/sign-in', nobody);
    expect(await screen.findByText('用公司账号进入「云栖茶集」')).toBeInTheDocument();
    expect(screen.queryByLabelText('公司代码')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '换一家公司' })).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('用户名'), 'linlan');
    await user.type(screen.getByLabelText('密码'), 'right{Enter}');
    await waitFor(() => expect(bodies).toEqual([{ userName: 'linlan', password: 'right', rememberMe: false }]));
  });

  it('shows the server’s sentence for a wrong password, and remembers the company after a right one', async () => {
    const user = userEvent.setup();
    const reload = vi.fn(async () => {});
    const bodies: unknown[] = [];
    vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
      const body = (await request.json()) as { password: string };
      bodies.push(body);
      return body.password === 'right'
        ? new Response(null, { status: 204 })
        : new Response(JSON.stringify({ error: { message: '用户名或密码不对。' } }), { status: 401 });
    }));
    await open('/sign-in?tenant=yunqi', { ...nobody, reload });
    await user.type(await screen.findByLabelText('用户名'), 'linlan');
    await user.type(screen.getByLabelText('密码'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('用户名或密码不对。');
    expect(reload).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('密码'), 'right{Enter}');
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(bodies[1]).toEqual({ tenant: 'yunqi', userName: 'linlan', password: 'right', rememberMe: false });
    expect(localStorage.getItem('mmo.tenant')).toBe('yunqi');
  });

  it('returns only to addresses of this site', () => {
    expect(safeReturnUrl('/people?q=1')).toBe('/people?q=1');
    for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in', null]) expect(safeReturnUrl(bad)).toBe('/');
    expect(signInPath('/', '')).toBe('/sign-in');
  });
});
