import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SearchField } from './SearchField';

it('searches at once when the field is left, and not again later', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime, delay: null });
    const onSearch = vi.fn();
    render(<><SearchField value="" onSearch={onSearch} placeholder="姓名" /><button>林岚</button></>);
    await user.type(screen.getByRole('searchbox'), '林');
    await user.click(screen.getByRole('button', { name: '林岚' }));
    expect(onSearch.mock.calls).toEqual([['林']]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(onSearch).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

it('asks for nothing when the field is left as it was', async () => {
  const user = userEvent.setup();
  const onSearch = vi.fn();
  render(<><SearchField value="林" onSearch={onSearch} placeholder="姓名" /><button>林岚</button></>);
  await user.click(screen.getByRole('searchbox'));
  await user.click(screen.getByRole('button', { name: '林岚' }));
  expect(onSearch).not.toHaveBeenCalled();
});
