import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { renderApp, startI18n } from '@kernel/testing';
import cdp from '../index';
import { LeftOutCells } from './LeftOutCells';

beforeAll(() => startI18n([cdp]));

test('Each reason has its count and says where the first cells are, by number where the file names no column', async () => {
  renderApp(
    <LeftOutCells isTrial cells={[
      { reason: 'blocked', count: 1200, examples: [{ row: 3, index: 0, name: '会员号', value: 'null' }] },
      { reason: 'tooLong', count: 1, examples: [{ row: 9, index: 4, name: '', value: '很长…' }] },
    ]} />,
  );
  const section = await screen.findByRole('region', { name: '没有收的格子' });
  expect(within(section).getByText('1,200格')).toBeTruthy();
  expect(section.textContent).toContain('第3行「会员号」： null');
  expect(section.textContent).toContain('第9行「第5列」： 很长…');
});

test('Where nothing is left out nothing is said', () => {
  const { container } = renderApp(<LeftOutCells isTrial={false} cells={[]} />);
  expect(container.textContent).toBe('');
});
