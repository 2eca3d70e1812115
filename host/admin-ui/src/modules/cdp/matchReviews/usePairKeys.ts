import { useEffect, useRef } from 'react';
import { actOf, type PairAct } from './keys';

/** M and N decide, J and K go to the next and the previous pair. */
export function usePairKeys(act: (what: PairAct) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const what = actOf(event);
      if (!what) return;
      event.preventDefault();
      latest.current(what);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
