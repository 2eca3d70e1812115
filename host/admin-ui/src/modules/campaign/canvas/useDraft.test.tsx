import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '@kernel/testing';
import type { JourneyDto } from '../shared/api';
import { keys } from '../shared/names';
import { useDraft } from './useDraft';

const journey = (name: string, stamp: string): JourneyDto => ({
  id: 'j', name, status: 'draft', currentVersion: null, draft: { nodes: [], edges: [], exits: [] }, published: null, publishedAt: null, publishedBy: null,
  updatedAt: '2026-11-22T10:00:00Z', lastError: null, lastErrorAt: null, lastErrorNodeId: null, concurrencyStamp: stamp,
});

interface Call { method: string; body: { name: string; concurrencyStamp: string } | undefined }

/** A server that keeps one journey and takes a change only with its newest stamp. */
function serve(initial: JourneyDto) {
  const state = { journey: initial, calls: [] as Call[] };
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const text = await request.text();
    const body = text ? (JSON.parse(text) as Call['body']) : undefined;
    state.calls.push({ method: request.method, body });
    if (request.method === 'PUT') {
      if (body!.concurrencyStamp !== state.journey.concurrencyStamp) return Response.json({ error: { code: 'Mmo:Concurrency', message: '别人刚改过。' } }, { status: 409 });
      state.journey = journey(body!.name, `${state.journey.concurrencyStamp}+`);
    }
    return Response.json(state.journey);
  }));
  return state;
}

function Editor({ first }: { first: JourneyDto }) {
  // Somebody else's change comes as any refetch does: by what the cache holds.
  const { data } = useQuery({ queryKey: keys.journey('j'), queryFn: () => first, initialData: first, staleTime: Infinity });
  const editor = useDraft(data, true);
  return (
    <>
      <input aria-label="名称" value={editor.draft.name} onChange={(event) => { const name = event.target.value; editor.change((now) => ({ ...now, name }), 'name'); }} />
      <output aria-label="draft">{editor.state}</output>
      <button type="button" onClick={editor.undo.act}>撤销</button>
      <button type="button" onClick={() => void editor.reload()}>载入</button>
    </>
  );
}

describe('The draft of a journey', () => {
  it('is saved by itself, each time with the newest stamp', async () => {
    const user = userEvent.setup();
    const server = serve(journey('一', 's'));
    renderApp(<Editor first={server.journey} />);
    await user.type(await screen.findByLabelText('名称'), '二');
    expect(screen.getByRole('status', { name: 'draft' })).toHaveTextContent('dirty');
    await waitFor(() => expect(server.journey.name).toBe('一二'), { timeout: 4000 });
    await waitFor(() => expect(screen.getByRole('status', { name: 'draft' })).toHaveTextContent('saved'));
    await user.type(screen.getByLabelText('名称'), '三');
    await waitFor(() => expect(server.journey.name).toBe('一二三'), { timeout: 4000 });
    expect(server.calls.map((call) => call.body?.concurrencyStamp)).toEqual(['s', 's+']);
  });

  it('is never written over somebody else’s; after reading theirs, undo brings the own one back', async () => {
    const user = userEvent.setup();
    const server = serve(journey('一', 's'));
    renderApp(<Editor first={server.journey} />);
    await screen.findByLabelText('名称');
    server.journey = journey('别人的', 'other');
    await user.type(screen.getByLabelText('名称'), '二');
    await waitFor(() => expect(screen.getByRole('status', { name: 'draft' })).toHaveTextContent('conflict'), { timeout: 4000 });
    await user.type(screen.getByLabelText('名称'), '三');
    await user.click(screen.getByRole('button', { name: '载入' }));
    await waitFor(() => expect(screen.getByLabelText('名称')).toHaveValue('别人的'));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getByLabelText('名称')).toHaveValue('一二三');
    await waitFor(() => expect(server.journey.name).toBe('一二三'), { timeout: 4000 });
    expect(server.calls.flatMap((call) => call.body?.concurrencyStamp ?? [])).toEqual(['s', 'other']);
  });

  it('takes a newer one that arrives while there is nothing to lose', async () => {
    const server = serve(journey('一', 's'));
    const { client } = renderApp(<Editor first={server.journey} />);
    await screen.findByLabelText('名称');
    client.setQueryData(keys.journey('j'), journey('新的', 'new'));
    await waitFor(() => expect(screen.getByLabelText('名称')).toHaveValue('新的'));
    expect(screen.getByRole('status', { name: 'draft' })).toHaveTextContent('saved');
    expect(server.calls).toEqual([]);
  });
});
