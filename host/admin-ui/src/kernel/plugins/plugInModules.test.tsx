import { screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelBoundary } from '../app/PanelBoundary';
import { lazyOf } from '../lazyOf';
import { useSlot } from '../registry';
import type { PlugIn } from '../session/types';
import { renderApp, sessionWith, startI18n } from '../testing';
import { plugInModules } from './plugInModules';

const text = { zh: '打招呼', en: 'Greet' };
const plugIns: PlugIn[] = [{
  id: 'acme', name: '阿克米', version: '1.0.0',
  profileCards: [{ id: 'open', column: 'now', moduleUrl: '/plug-ins/acme/open.js' }, { id: 'secret', column: 'who', moduleUrl: '/plug-ins/acme/secret.js', permission: 'Acme.Secret' }],
  journeyNodes: [{ kind: 'acme/greet', name: text, text, formUrl: '/plug-ins/acme/form.js', settings: { words: 'hi' }, summary: text, outputs: [{ id: 'next', name: text }], reasons: [{ id: 'deaf', name: text }] }],
}];

// antd is loaded with the part.
const patient = { timeout: 15_000 };

function Cards() {
  return useSlot('profileCards').map((card) => {
    const Card = lazyOf(card.component);
    return <PanelBoundary key={card.id}><Suspense><Card profileId="1" partNos={[1]} /></Suspense></PanelBoundary>;
  });
}

describe('Parts of plug-ins', () => {
  beforeEach(() => startI18n([]));
  afterEach(() => vi.unstubAllGlobals());

  it('stand in the slots of those who may have them, the same ones each time they are asked for', () => {
    expect(plugInModules(plugIns)).toBe(plugInModules(plugIns));
    const [module] = plugInModules(plugIns);
    expect(module!.profileCards!.map((card) => [card.id, card.permission])).toEqual([['open', undefined], ['secret', 'Acme.Secret']]);
    expect(module!.nodeForms![0]).toMatchObject({ kind: 'acme/greet', icon: 'plug', look: 'action', initial: { words: 'hi' }, reasons: [{ id: 'acme/deaf', name: text }] });
  });

  it('that cannot be loaded say so in their place and tell the server', async () => {
    const told = vi.fn(async (..._: unknown[]) => new Response(null, { status: 204 }));
    vi.stubGlobal('fetch', told);
    renderApp(<><p>的其余部分</p><Cards /></>, { session: sessionWith([], { plugIns }) });

    expect(await screen.findByText('插件「阿克米」的卡片没显示出来', undefined, patient)).toBeInTheDocument();
    expect(screen.getByText('的其余部分')).toBeInTheDocument();
    await waitFor(() => expect(told.mock.calls.some(([url]) => String(url instanceof Request ? url.url : url).includes('/api/identity/plug-in-fault'))).toBe(true), patient);
  });
});
