import { act, screen, waitFor } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRoutes } from '../app/router';
import { useTimelineLine } from '../detail/useTimelineLine';
import { NotFound } from '../app/NotFound';
import type { NodeForm, UiModule } from '../slots';
import { renderApp, sessionWith } from '../testing/renderApp';
import { changeLanguage, startI18n } from './i18n';
import { withPageTexts } from './pageTexts';
import { setCurrentLanguage, type Language } from './language';
import type { Texts } from './texts';

/** Texts that come when the test says so. */
function late(texts: Texts) {
  let settle!: { come: (texts: { default: Texts }) => void; fail: (error: Error) => void };
  const coming = new Promise<{ default: Texts }>((come, fail) => { settle = { come, fail }; });
  return { load: vi.fn(() => coming), come: () => act(async () => settle.come({ default: texts })), fail: () => act(async () => settle.fail(new Error('offline'))) };
}

let pages: Record<Language, ReturnType<typeof late>>;
let things: UiModule;

function Page() {
  const { t } = useTranslation('things');
  return <h1>{t('list.title')}：{t('list.word')}</h1>;
}

function Line() {
  const lineOf = useTimelineLine();
  return <p>{lineOf({ id: '1', occurredAt: '', name: 'thing.made', properties: {} })?.title ?? '没有人认识'}</p>;
}

const open = (at: string) => renderApp(null, { routes: createRoutes([things]), at, modules: [things], session: sessionWith([]) });
const showLine = () => act(async () => void renderApp(<Suspense fallback="还没来"><Line /></Suspense>, { modules: [things] }));
const heading = () => screen.queryByRole('heading', { level: 1 })?.textContent;
const goTo = async (router: ReturnType<typeof open>['router'], path: string) => act(async () => void router.navigate(path));

beforeEach(async () => {
  pages = { zh: late({ list: { word: '词' }, line: '做好了' }), en: late({ list: { word: 'word' }, line: 'Made' }) };
  things = withPageTexts({
    id: 'things',
    locales: { zh: async () => ({ default: { list: { title: '东西' } } }), en: async () => ({ default: { list: { title: 'Things' } } }) },
    pageLocales: { zh: pages.zh.load, en: pages.en.load },
    navigation: [{ id: 'things', group: 'customers', label: 'list.title', icon: 'user', to: '/things' }],
    routes: [{ path: '/things', page: async () => ({ default: Page }) }],
    timelineRenderers: [{ events: ['thing.made'], render: (_, { t }) => ({ icon: 'user', kind: 'change', title: t('line') }) }],
  });
  await startI18n([things]);
});
afterEach(() => setCurrentLanguage('zh'));

describe('What the pages of a module say', () => {
  it('is not fetched with the frame, and a page is not shown before it has come', async () => {
    const { router } = open('/nowhere');
    expect(await screen.findByRole('link', { name: '东西' })).toBeInTheDocument();
    expect(pages.zh.load).not.toHaveBeenCalled();
    await goTo(router, '/things');
    expect(pages.zh.load).toHaveBeenCalled();
    expect(heading()).toBeUndefined();
    await pages.zh.come();
    await waitFor(() => expect(heading()).toBe('东西：词'));
    expect(pages.en.load).not.toHaveBeenCalled();
  });

  it('comes in the other language before that is shown, for the modules that were opened and no others', async () => {
    await act(() => changeLanguage('en'));
    expect(pages.en.load).not.toHaveBeenCalled();
    await act(() => changeLanguage('zh'));
    open('/things');
    await pages.zh.come();
    await waitFor(() => expect(heading()).toBe('东西：词'));
    const switching = changeLanguage('en');
    expect(heading()).toBe('东西：词');
    await pages.en.come();
    await act(() => switching);
    expect(heading()).toBe('Things：word');
  });

  it('comes in both languages to a page that is opened while the language is being switched', async () => {
    const frame = late({ list: { title: 'Things' } });
    things.locales.en = frame.load;
    const { router } = open('/nowhere');
    await screen.findByRole('link', { name: '东西' });
    const switching = changeLanguage('en');
    await goTo(router, '/things');
    await pages.zh.come();
    expect(heading()).toBeUndefined();
    await frame.come();
    await act(() => switching);
    await pages.en.come();
    await waitFor(() => expect(heading()).toBe('Things：word'));
  });

  it('is waited for by a timeline on another module’s page', async () => {
    await showLine();
    expect(screen.getByText('还没来')).toBeInTheDocument();
    await pages.zh.come();
    expect(await screen.findByText('做好了')).toBeInTheDocument();
  });

  it('does without the timeline’s renderer when it cannot be fetched', async () => {
    await act(() => changeLanguage('en'));
    await showLine();
    await pages.en.fail();
    expect(await screen.findByText('没有人认识')).toBeInTheDocument();
  });
});

it('Parts that other modules’ pages show wait for it, what stands in the frame does not', async () => {
  const loader = async () => ({ default: NotFound as ComponentType<any> });
  const part = { id: 'part', component: loader };
  const module = withPageTexts({
    id: 'things', locales: things.locales, pageLocales: things.pageLocales, homePanels: [{ ...part, column: 'main' }], topBar: [part],
    profileCards: [{ ...part, column: 'now' }], conditionEditors: [part], templateActions: [part], nodeForms: [{ kind: 'things/one', form: loader } as NodeForm],
    settingsPages: [{ id: 'page', path: 'page', group: 'data', label: 'list.title', icon: 'user', page: loader, details: [{ path: ':id', page: loader }] }],
  });
  await Promise.all([module.homePanels![0]!.component(), module.topBar![0]!.component()]);
  expect(pages.zh.load).not.toHaveBeenCalled();
  const waiting = [
    module.profileCards![0]!.component(), module.conditionEditors![0]!.component(), module.templateActions![0]!.component(), module.nodeForms![0]!.form(),
    module.settingsPages![0]!.page(), module.settingsPages![0]!.details![0]!.page(),
  ];
  expect(pages.zh.load).toHaveBeenCalledTimes(waiting.length);
  const first = Promise.race([...waiting, new Promise((go) => setTimeout(go, 20, 'none yet'))]);
  expect(await first).toBe('none yet');
  await pages.zh.come();
  expect(await Promise.all(waiting)).toHaveLength(waiting.length);
});

it('A module whose texts all come with the frame stays as it is', () => {
  const module: UiModule = { id: 'plain', locales: things.locales, routes: [{ path: '/plain', page: async () => ({ default: NotFound }) }] };
  expect(withPageTexts(module)).toBe(module);
});
