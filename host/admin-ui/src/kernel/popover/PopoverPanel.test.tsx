import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Popover } from 'antd';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { PopoverPanel } from './PopoverPanel';

function Sample() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Popover
        trigger="click" open={open} onOpenChange={setOpen} destroyOnHidden
        content={<PopoverPanel label="条件" onClose={() => setOpen(false)}><button type="button">甲</button><button type="button" onClick={() => setOpen(false)}>乙</button></PopoverPanel>}
      >
        <button type="button">加条件</button>
      </Popover>
      <button type="button">别处</button>
    </>
  );
}

const focusIsOn = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());

async function openWithTheKeyboard() {
  const user = userEvent.setup();
  render(<Sample />);
  await user.tab();
  await user.keyboard('{Enter}');
  await focusIsOn('甲');
  return user;
}

describe('What stands in a popover', () => {
  it('takes the focus, leads Tab around and gives the focus back on Escape', async () => {
    const user = await openWithTheKeyboard();
    await user.tab();
    await focusIsOn('乙');
    await user.tab();
    await focusIsOn('甲');
    await user.tab({ shift: true });
    await focusIsOn('乙');
    await user.keyboard('{Escape}');
    await focusIsOn('加条件');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('gives the focus back when something in it was chosen', async () => {
    const user = await openWithTheKeyboard();
    await user.tab();
    await user.keyboard('{Enter}');
    await focusIsOn('加条件');
  });
});
