import { isTyping } from '@kernel';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** What lies over a page has Esc first. */
const over = '.ant-drawer-open,.ant-modal-wrap:not([style*="display: none"]),.ant-popover:not(.ant-popover-hidden),.ant-dropdown:not(.ant-dropdown-hidden),[role=menu]:not([hidden])';

/** Esc leads back to where somebody came from, or to the list where they came by a link. */
export function useEscBack(list: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    let wasCovered = false;
    // Whatever takes Esc closes before it bubbles: what was open is looked at on the way down.
    const look = () => {
      wasCovered = document.querySelector(over) !== null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || wasCovered || isTyping(event)) return;
      event.preventDefault();
      const came = (window.history.state as { idx?: number } | null)?.idx ?? 0;
      void (came > 0 ? navigate(-1) : navigate(list));
    };
    document.addEventListener('keydown', look, true);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', look, true);
      document.removeEventListener('keydown', onKey);
    };
  }, [navigate, list]);
}
