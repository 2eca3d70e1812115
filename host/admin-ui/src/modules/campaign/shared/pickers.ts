import { createApi, ok, useSession } from '@kernel';
import type { paths as CdpPaths } from '@kernel/api/generated/cdp';
import type { paths as ContentPaths } from '@kernel/api/generated/content-hub';
import type { components, paths as IdentityPaths } from '@kernel/api/generated/identity';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** What other modules offer to choose from. Each is read once and found by typing. */
const cdp = createApi<CdpPaths>();
const content = createApi<ContentPaths>();
const identity = createApi<IdentityPaths>();
const most = 1000;

export function useTemplates() {
  const { can } = useSession();
  return useQuery({
    queryKey: ['campaign', 'pickers', 'templates'],
    queryFn: async ({ signal }) =>
      (await ok(content.GET('/api/content-hub/email-template', { params: { query: { isPublished: true, sorting: 'name', maxResultCount: most } }, signal }))).items,
    enabled: can('ContentHub.Templates'),
  });
}

export function useEventTypes() {
  const { can } = useSession();
  return useQuery({
    queryKey: ['campaign', 'pickers', 'events'],
    queryFn: async ({ signal }) => (await ok(cdp.GET('/api/cdp/event-type', { signal }))).items,
    enabled: can('Cdp.Segments'),
  });
}

/** What people call an event; its own name where it has no other, or where I may not ask. */
export function useEventLabel(): (name: string) => string {
  const { data } = useEventTypes();
  return useMemo(() => {
    const labels = new Map(data?.map((type) => [type.name, type.label]));
    return (name) => labels.get(name) ?? name;
  }, [data]);
}

export function useEventProperties(name: string | null | undefined) {
  const { can } = useSession();
  return useQuery({
    queryKey: ['campaign', 'pickers', 'event-properties', name],
    queryFn: async ({ signal }) => (await ok(cdp.GET('/api/cdp/event-type/properties', { params: { query: { name: name! } }, signal }))).items,
    enabled: Boolean(name) && can('Cdp.Segments'),
  });
}

export function useAttributes() {
  const { can } = useSession();
  return useQuery({
    queryKey: ['campaign', 'pickers', 'attributes'],
    queryFn: async ({ signal }) => (await ok(cdp.GET('/api/cdp/attribute', { signal }))).items,
    enabled: can('Cdp.Segments'),
  });
}

export function useSegments() {
  const { can } = useSession();
  return useQuery({
    queryKey: ['campaign', 'pickers', 'segments'],
    queryFn: async ({ signal }) => (await ok(cdp.GET('/api/cdp/segment', { params: { query: { sorting: 'name', maxResultCount: most } }, signal }))).items,
    enabled: can('Cdp.Segments'),
  });
}

export interface Unit {
  id: string;
  label: string;
}

export function useUnits() {
  const { can } = useSession();
  return useQuery({
    queryKey: ['campaign', 'pickers', 'units'],
    queryFn: async ({ signal }): Promise<Unit[]> => {
      const { items } = await ok(identity.GET('/api/identity/organization-unit/tree', { signal }));
      return flatten(items, []);
    },
    enabled: can('Identity.OrganizationUnits'),
  });
}

type UnitDto = components['schemas']['OrganizationUnitDto'];

/** Each line says where the unit stands, so the list needs no tree. */
function flatten(units: readonly UnitDto[], above: readonly string[]): Unit[] {
  return units.flatMap((unit) => {
    const names = [...above, unit.name];
    return [{ id: unit.id, label: names.join(' / ') }, ...flatten(unit.children, names)];
  });
}
