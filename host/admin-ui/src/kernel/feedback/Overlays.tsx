import { lazy, Suspense, useEffect, useState } from 'react';
import { whenOverlaysAreAskedFor } from './overlays';

const OverlayHost = lazy(() => import('./OverlayHost'));

/** Stands once at the root, and fetches the host when the first dialog or toast is asked for. */
export function Overlays() {
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => whenOverlaysAreAskedFor(() => setNeeded(true)), []);
  return isNeeded ? <Suspense fallback={null}><OverlayHost /></Suspense> : null;
}
