import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/ApiError';
import { renderApp } from '../testing/renderApp';
import { DrawerForm } from './DrawerForm';
import { sortErrors, toPath } from './fieldErrors';

interface Values { name: string; email?: string }

interface SampleProps {
  onSubmit: (values: Values) => Promise<unknown>;
  onReload?: () => void;
  fieldOfCode?: Record<string, string>;
  to?: string;
}

function Sample({ onSubmit, onReload, fieldOfCode, to }: SampleProps) {
  const [open, setOpen] = useState(true);
  const navigate = useNavigate();
  const close = () => {
    setOpen(false);
    if (to) void navigate(to);
  };
  return (
    <>
      <p>{open ? '开着' : '关了'}</p>
      <DrawerForm<Values> open={open} title="新建东西" submitText="建好" onClose={close} onSubmit={onSubmit} onReload={onReload} fieldOfCode={fieldOfCode}>
        <Form.Item name="name" label="名称" required rules={[{ required: true, message: '名称还没填。' }]}><Input /></Form.Item>
        <Form.Item name="email" label="邮箱"><Input /></Form.Item>
      </DrawerForm>
    </>
  );
}

/** Without motion: nothing in a test ends one, so that a drawer would stay behind, closed. */
function Several({ motion }: { motion: boolean }) {
  const things = [{ name: '茶', email: 'tea@example.com' }, { name: '酒' }];
  const [edited, setEdited] = useState<Values>();
  return (
    <ConfigProvider theme={{ token: { motion } }}>
      {things.map((thing) => <button key={thing.name} type="button" onClick={() => setEdited(thing)}>{`改${thing.name}`}</button>)}
      <p>{edited ? '开着' : '关了'}</p>
      <DrawerForm<Values> open={edited !== undefined} title="改东西" submitText="存好" onClose={() => setEdited(undefined)} onSubmit={() => Promise.resolve()} initialValues={edited}>
        <Form.Item name="name" label="名称" required><Input /></Form.Item>
        <Form.Item name="email" label="邮箱"><Input /></Form.Item>
      </DrawerForm>
    </ConfigProvider>
  );
}

describe('A drawer form', () => {
  it.each(['at once', 'when the drawer is gone'])('holds what it is opened for, and nothing of what it was opened for before (%s)', async (pace) => {
    const user = userEvent.setup();
    renderApp(<Several motion={pace === 'at once'} />);
    await user.click(await screen.findByRole('button', { name: '改茶' }));
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '叶');
    await user.click(screen.getByRole('button', { name: '存好' }));
    expect(await screen.findByText('关了')).toBeInTheDocument();
    if (pace !== 'at once') await waitFor(() => expect(screen.queryByRole('textbox', { hidden: true })).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: '改酒' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: '名称' })).toHaveValue('酒'));
    expect(screen.getByRole('textbox', { name: /邮箱/ })).toHaveValue('');
  });

  it('marks what is optional and focuses the first thing that is missing', async () => {
    const user = userEvent.setup();
    const submit = vi.fn();
    renderApp(<Sample onSubmit={submit} />);
    expect(await screen.findByText('（选填）')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '建好' }));
    expect(await screen.findByText('名称还没填。')).toBeInTheDocument();
    expect(submit).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.getByRole('textbox', { name: '名称' })).toHaveFocus());
  });

  it('sends with Ctrl Enter, once, and closes when it is saved', async () => {
    const user = userEvent.setup();
    let finish = () => {};
    const submit = vi.fn(() => new Promise<void>((resolve) => { finish = resolve; }));
    renderApp(<Sample onSubmit={submit} />);
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '茶{Control>}{Enter}{Enter}{/Control}');
    await waitFor(() => expect(submit).toHaveBeenCalledExactlyOnceWith({ name: '茶', email: undefined }));
    finish();
    expect(await screen.findByText('关了')).toBeInTheDocument();
  });

  it('puts the server’s faults at their fields, and the rest above the form', async () => {
    const user = userEvent.setup();
    renderApp(<Sample onSubmit={async () => {
      throw new ApiError(400, '', undefined, undefined, {}, [{ message: '这个邮箱已经有人用了。', members: ['Email'] }, { message: '今天的额度用完了。', members: ['Quota'] }]);
    }} />);
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '茶');
    await user.click(screen.getByRole('button', { name: '建好' }));
    expect(await screen.findByText('这个邮箱已经有人用了。')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: '邮箱（选填）' })).toHaveAttribute('aria-invalid', 'true'));
    expect(screen.getByRole('alert')).toHaveTextContent('今天的额度用完了。');
    expect(screen.getByText('开着')).toBeInTheDocument();
  });

  it('puts a broken rule at the field it is about, and offers no reload for it', async () => {
    const user = userEvent.setup();
    renderApp(<Sample onReload={() => {}} fieldOfCode={{ 'Things:NameTaken': 'name' }} onSubmit={async ({ name }) => {
      throw name === '茶' ? new ApiError(409, '已经有叫「茶」的东西。', 'Things:NameTaken') : new ApiError(409, '今天不能建东西。', 'Things:Closed');
    }} />);
    const name = await screen.findByRole('textbox', { name: '名称' });
    await user.type(name, '茶');
    await user.click(screen.getByRole('button', { name: '建好' }));
    expect(await screen.findByText('已经有叫「茶」的东西。')).toBeInTheDocument();
    await waitFor(() => expect(name).toHaveAttribute('aria-invalid', 'true'));
    expect(document.querySelector('.form-fault')).toBeNull();

    await user.type(name, '杯');
    await user.click(screen.getByRole('button', { name: '建好' }));
    expect(await screen.findByText('今天不能建东西。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '重新载入' })).not.toBeInTheDocument();
  });

  it('lets the page go elsewhere as soon as it is saved', async () => {
    const user = userEvent.setup();
    const { router } = renderApp(<Sample onSubmit={async () => {}} to="/elsewhere" />);
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '茶');
    await user.click(screen.getByRole('button', { name: '建好' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/elsewhere'));
    expect(screen.queryByText('有改动还没保存，要离开吗？')).not.toBeInTheDocument();
  });

  it('offers to reload after a conflict', async () => {
    const user = userEvent.setup();
    const reload = vi.fn();
    renderApp(<Sample onReload={reload} onSubmit={async () => { throw new ApiError(409, '周敏2分钟前改过这一页。'); }} />);
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '茶');
    await user.click(screen.getByRole('button', { name: '建好' }));
    expect(await screen.findByText('周敏2分钟前改过这一页。')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重新载入' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('asks before changes are lost, and not without changes', async () => {
    const user = userEvent.setup();
    renderApp(<Sample onSubmit={async () => {}} />);
    await user.type(await screen.findByRole('textbox', { name: '名称' }), '茶');
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(await screen.findByText('有改动还没保存，要离开吗？')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '接着改' }));
    expect(screen.getByText('开着')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(await screen.findByRole('button', { name: '不保存，离开' }));
    expect(await screen.findByText('关了')).toBeInTheDocument();
  });

  it('closes at once when nothing was changed', async () => {
    const user = userEvent.setup();
    renderApp(<Sample onSubmit={async () => {}} />);
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(await screen.findByText('关了')).toBeInTheDocument();
  });
});

describe('The names of the server’s fields', () => {
  it('become paths of the form', () => {
    expect(toPath('Address.City')).toEqual(['address', 'city']);
    expect(toPath('items[2].Name')).toEqual(['items', 2, 'name']);
    expect(toPath('$.name')).toEqual(['name']);
  });

  it('gather at one field', () => {
    const error = new ApiError(400, '', undefined, undefined, {}, [{ message: 'a', members: ['Name'] }, { message: 'b', members: ['name'] }]);
    expect(sortErrors(error, () => true)).toEqual({ fields: [{ name: ['name'], errors: ['a', 'b'] }], rest: [] });
  });
});
