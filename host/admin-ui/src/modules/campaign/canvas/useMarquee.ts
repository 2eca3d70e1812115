import { useCallback, useState, type PointerEvent, type MouseEvent } from 'react';

/** A rectangle on the screen, from where the pointer went down to where it is. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const least = 4;

/** Draws a frame with Shift held down on the empty canvas; what it holds is chosen when the pointer goes up. */
export function useMarquee(onChoose: (frame: Frame) => void) {
  const [frame, setFrame] = useState<Frame>();

  const onPointerDownCapture = useCallback((event: PointerEvent<HTMLElement>) => {
    if (!isOnPane(event) || event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    const [x, y] = [event.clientX, event.clientY];
    const of = (to: { clientX: number; clientY: number }): Frame => ({ left: Math.min(x, to.clientX), right: Math.max(x, to.clientX), top: Math.min(y, to.clientY), bottom: Math.max(y, to.clientY) });
    const move = (to: globalThis.PointerEvent) => setFrame(of(to));
    const end = (to: globalThis.PointerEvent) => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', end);
      setFrame(undefined);
      const drawn = of(to);
      if (to.type === 'pointerup' && drawn.right - drawn.left + drawn.bottom - drawn.top > least) onChoose(drawn);
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
  }, [onChoose]);

  // The canvas moves by the mouse's own events, and a click on it takes the choice away.
  const keep = useCallback((event: MouseEvent<HTMLElement>) => {
    if (isOnPane(event)) event.stopPropagation();
  }, []);

  return { frame, handlers: { onPointerDownCapture, onMouseDownCapture: keep, onClickCapture: keep } };
}

const isOnPane = (event: MouseEvent<HTMLElement>) => event.shiftKey && (event.target as HTMLElement).closest('.react-flow__pane') !== null && (event.target as HTMLElement).closest('.react-flow__node,.way-pill,.way-add,.open-end') === null;
