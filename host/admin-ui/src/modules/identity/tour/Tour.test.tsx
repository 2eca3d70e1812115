import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import { defineModule } from '@kernel';
import identity from '../index';
import type { TourDto } from '../shared/api';
import TourItem from './TourItem';

const pages = defineModule({
  id: 'pages',
  locales: {
    zh: async () => ({ default: { first: '接入数据', second: '圈出人群', third: '看报表', text: '这一页做什么。' } }),
    en: async () => ({ default: { first: 'Connect data', second: 'Pick segments', third: 'Reports', text: 'What this page is for.' } }),
  },
  tourSteps: [
    { id: 'one', order: 1, to: '/one', title: 'first', text: 'text' },
    { id: 'two', order: 2, to: '/two', title: 'second', text: 'text' },
    { id: 'secret', order: 3, to: '/secret', title: 'third', text: 'text', permission: 'Nobody.Has' },
  ],
});

/** A server that remembers where the user stands. */
function serve(tour: TourDto) {
  const noted: TourDto[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    if (request.method === 'PUT') {
      tour = await request.json() as TourDto;
      noted.push(tour);
    }
    return new Response(JSON.stringify(tour), { status: 200 });
  }));
  return noted;
}

const show = (at: string, modules = [identity, pages]) => renderApp(<TourItem />, { at, modules, session: sessionWith([]) });

describe('The tour', () => {
  beforeAll(() => startI18n([identity, pages]));

  it('is offered on the home page and begins on its first page, whose heading has the focus', async () => {
    const noted = serve({ state: 'offered', step: 0 });
    const { router } = show('/');
    await userEvent.click(await screen.findByText('开始导览'));
    await waitFor(() => expect(screen.getByText('接入数据')).toHaveFocus());
    expect(router.state.location.pathname).toBe('/one');
    expect(noted).toEqual([{ state: 'running', step: 0 }]);
  });

  it('walks over the pages that one may open, and ends with the last', async () => {
    const noted = serve({ state: 'running', step: 0 });
    const { router } = show('/one');
    await userEvent.click(await screen.findByText('下一步'));
    expect(await screen.findByText('圈出人群')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/two');
    await userEvent.click(screen.getByText('看完了'));
    await waitFor(() => expect(screen.queryByText('圈出人群')).not.toBeInTheDocument());
    expect(noted).toEqual([{ state: 'running', step: 1 }, { state: 'done', step: 1 }]);
  });

  it('is declined once and for all', async () => {
    const noted = serve({ state: 'offered', step: 0 });
    show('/');
    await userEvent.click(await screen.findByRole('button', { name: '不用了' }));
    await waitFor(() => expect(screen.queryByText('第一次来？')).not.toBeInTheDocument());
    expect(noted).toEqual([{ state: 'declined', step: 0 }]);
  });

  it('is resumed where it was, folds away with Esc, and leads back to its page', async () => {
    serve({ state: 'running', step: 1 });
    const input = userEvent.setup();
    const { router } = show('/elsewhere');
    await input.click(await screen.findByRole('button', { name: '回到这一步' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/two'));
    screen.getByRole('heading', { name: '圈出人群' }).focus();
    await input.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await input.click(screen.getByRole('button', { name: '导览 2/2' }));
    expect(await screen.findByRole('dialog', { name: '圈出人群' })).toBeInTheDocument();
  });

  it('is not offered on a working page, nor to somebody without a page to show', async () => {
    serve({ state: 'offered', step: 0 });
    const { unmount } = show('/one');
    await waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(screen.queryByText('第一次来？')).not.toBeInTheDocument();
    unmount();
    show('/', [identity]);
    expect(screen.queryByText('第一次来？')).not.toBeInTheDocument();
  });
});
