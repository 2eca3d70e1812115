import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Loader = () => Promise<{ default: ComponentType<any> }>;

const known = new WeakMap<Loader, LazyExoticComponent<ComponentType<any>>>();

/** One lazy component for a loader, however often it is asked for: a second one would mount anew. */
export function lazyOf<P>(loader: () => Promise<{ default: ComponentType<P> }>): LazyExoticComponent<ComponentType<P>> {
  let component = known.get(loader);
  if (!component) {
    component = lazy(loader);
    known.set(loader, component);
  }
  return component as LazyExoticComponent<ComponentType<P>>;
}
