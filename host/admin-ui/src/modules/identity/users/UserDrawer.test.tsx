import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderApp, sessionWith, startI18n } from '@kernel/testing';
import identity from '../index';
import type { UserDto } from '../shared/api';
import { UserDrawer } from './UserDrawer';

const user: UserDto = {
  id: '7', userName: 'zhoumin', name: '周敏', email: null, phoneNumber: null, unitId: null, unitName: null, roles: [], isActive: true,
  lockedUntil: null, lastSignInTime: null, creationTime: '2026-11-22T10:00:00Z', concurrencyStamp: 'first',
};

/** A server that answers in this order; gives what it was asked. */
function serve(...answers: Array<{ status: number; body: unknown }>) {
  const calls: Array<{ method: string; path: string; body: any }> = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const text = await request.text();
    calls.push({ method: request.method, path: new URL(request.url).pathname, body: text && JSON.parse(text) });
    const { status, body } = answers.shift() ?? { status: 500, body: {} };
    return new Response(JSON.stringify(body), { status });
  }));
  return calls;
}

function show(editing: UserDto | undefined) {
  const secret = vi.fn();
  const close = vi.fn();
  renderApp(
    <UserDrawer open user={editing} roles={[{ id: 'r', name: '销售' }]} onClose={close} onDone={async () => {}} onReload={() => {}} onSecret={secret} />,
    { session: sessionWith(['Identity.Users', 'Identity.Users.Edit', 'Identity.Users.Create']) },
  );
  return { secret, close };
}

describe('The drawer of a user', () => {
  beforeAll(() => startI18n([identity]));

  it('says at the user name that it is taken, and hands on the password of who was made', async () => {
    const input = userEvent.setup();
    const calls = serve(
      { status: 409, body: { error: { code: 'Identity:UserNameTaken', message: '用户名「admin」已经有人用了，换一个。' } } },
      { status: 200, body: { user, generatedPassword: 'abcd-efgh' } },
    );
    const { secret, close } = show(undefined);
    await input.type(await screen.findByLabelText('姓名'), '周敏');
    await input.type(screen.getByLabelText('用户名'), 'admin');
    await input.click(screen.getByRole('button', { name: '建好用户' }));
    expect(await screen.findByText('用户名「admin」已经有人用了，换一个。')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText('用户名')).toHaveAttribute('aria-invalid', 'true'));
    expect(secret).not.toHaveBeenCalled();

    await input.type(screen.getByLabelText('用户名'), '2');
    await input.click(screen.getByRole('button', { name: '建好用户' }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(secret).toHaveBeenCalledExactlyOnceWith({ kind: 'firstPassword', user, password: 'abcd-efgh' });
    expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/api/identity/user', body: { userName: 'admin2', name: '周敏', email: null, roleIds: [] } });
  });

  it('goes on from what was saved when only the second call fails', async () => {
    const input = userEvent.setup();
    const saved = { ...user, name: '周敏敏', concurrencyStamp: 'second' };
    const calls = serve(
      { status: 200, body: saved },
      { status: 409, body: { error: { code: 'Identity:LastAdministrator', message: '这是最后一位管理员。' } } },
      { status: 200, body: { ...saved, concurrencyStamp: 'third' } },
    );
    const { close } = show(user);
    await input.type(await screen.findByLabelText('姓名'), '敏');
    await input.click(screen.getByRole('switch', { name: '可以登录' }));
    await input.click(screen.getByRole('button', { name: '保存修改' }));
    expect(await screen.findByText('这是最后一位管理员。')).toBeInTheDocument();
    expect(close).not.toHaveBeenCalled();

    await input.click(screen.getByRole('switch', { name: '可以登录' }));
    await input.click(screen.getByRole('button', { name: '保存修改' }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(calls.map(({ path, body }) => [path, body.concurrencyStamp])).toEqual([
      ['/api/identity/user/7', 'first'], ['/api/identity/user/7/set-active', 'second'], ['/api/identity/user/7', 'second'],
    ]);
  });
});
