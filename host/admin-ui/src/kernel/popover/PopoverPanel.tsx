import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';

const controls = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

interface PopoverPanelProps {
  label: string;
  onClose: () => void;
  /** What gets the focus back, where that is not what had it before: a popover may open by itself. */
  opener?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/**
 * What stands in an antd popover (with `destroyOnHidden`), for the keyboard: it takes the focus, Tab goes around in it, Escape closes it, and the button gets
 * the focus back. antd mounts popovers at the end of the page, out of reach of Tab.
 */
export function PopoverPanel({ label, onClose, opener, children }: PopoverPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement>(null);
  const giveBack = () => (opener ?? before).current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    const own = panel.current!;
    before.current = document.activeElement as HTMLElement | null;
    // A popup takes the focus as soon as it stands at its place.
    const waiting = requestAnimationFrame(() => (own.querySelector<HTMLElement>(controls) ?? own).focus({ preventScroll: true }));
    return () => {
      cancelAnimationFrame(waiting);
      if (own.contains(document.activeElement)) giveBack();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      giveBack();
    } else if (event.key === 'Tab') {
      const stops = [...panel.current!.querySelectorAll<HTMLElement>(controls)];
      const end = event.shiftKey ? stops[0] : stops.at(-1);
      if (document.activeElement !== end && document.activeElement !== panel.current) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    }
  };
  return <div ref={panel} role="dialog" aria-label={label} tabIndex={-1} className="popover-panel" onKeyDown={onKeyDown}>{children}</div>;
}
