import { render, screen } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { read } from '../storage';
import { SessionProvider } from './SessionContext';

afterEach(() => localStorage.clear());

const show = async (currentUser: object) => {
  vi.stubGlobal('fetch', vi.fn(async () => Response.json({ currentUser, currentTenant: { code: 'yunqi', name: '云栖茶集' }, auth: { grantedPolicies: {} } })));
  render(<QueryClientProvider client={createQueryClient()}><SessionProvider loading="…" failed={() => null}>到了</SessionProvider></QueryClientProvider>);
  await screen.findByText('到了');
};

it('Who is signed in need not know the company code when a second company asks for it', async () => {
  await show({ isAuthenticated: true });
  expect(read('tenant')).toBe('yunqi');
});

it('Nobody’s company is not remembered', async () => {
  await show({ isAuthenticated: false });
  expect(read('tenant')).toBeNull();
});
