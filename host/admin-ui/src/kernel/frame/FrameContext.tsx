import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export interface Crumb {
  label: string;
  to?: string;
}

interface Frame {
  /** Replaces the breadcrumb that follows from the navigation. */
  crumbs: ReactNode | readonly Crumb[] | undefined;
  setCrumbs: (crumbs: ReactNode | readonly Crumb[] | undefined) => void;
}

const FrameContext = createContext<Frame>({ crumbs: undefined, setCrumbs: () => {} });

export function FrameProvider({ children }: { children: ReactNode }) {
  const [crumbs, setCrumbs] = useState<Frame['crumbs']>();
  const value = useMemo(() => ({ crumbs, setCrumbs }), [crumbs]);
  return <FrameContext.Provider value={value}>{children}</FrameContext.Provider>;
}

export function useFrame(): Frame {
  return useContext(FrameContext);
}

/** Sets the top bar's left side while the page is shown: ancestors only, or a line of text (home). */
export function useTopLine(line: string | readonly Crumb[] | undefined): void {
  const { setCrumbs } = useFrame();
  const key = typeof line === 'string' ? line : JSON.stringify(line);
  useEffect(() => {
    if (line === undefined) return;
    setCrumbs(line);
    return () => setCrumbs(undefined);
    // The key stands for the line: callers build the array anew on each render.
  }, [key, setCrumbs]);
}

/** The browser tab is named after the page. */
export function useDocumentTitle(title: string | undefined, product: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}
