import { useEffect, useRef, type ReactNode } from 'react';

/** Around an antd dropdown: its button gets the focus back when the menu closes, which antd leaves undone. */
export function MenuFocus({ open, children }: { open: boolean; children: ReactNode }) {
  const around = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const now = document.activeElement;
    const isLost = now === document.body || now?.closest('.ant-dropdown') != null;
    if (wasOpen.current && !open && isLost) around.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);
  return <span ref={around} className="menu-focus">{children}</span>;
}
