import { ok } from '@kernel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, type JourneyFaultDto } from '../shared/api';
import { keys } from '../shared/names';
import { writeDefinition, type Definition } from './model/definition';

const quietMs = 500;
const none: readonly JourneyFaultDto[] = [];

/** What the server finds wrong with the drawing as it is now, shortly after it stops changing. */
export function useFaults(definition: Definition, isOn: boolean) {
  const [settled, setSettled] = useState(definition);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(definition), quietMs);
    return () => clearTimeout(timer);
  }, [definition]);

  const query = useQuery({
    queryKey: keys.faults(keyOf(settled)),
    queryFn: async ({ signal }) => ({
      definition: settled,
      faults: (await ok(api.POST('/api/campaign/journey/validate', { body: { definition: writeDefinition(settled) }, signal }))).items,
    }),
    placeholderData: keepPreviousData,
    enabled: isOn,
  });
  const faults = useMemo(() => (isOn && query.data ? still(query.data.faults, query.data.definition, definition) : none), [isOn, query.data, definition]);
  const check = async () => (await query.refetch()).data?.faults;
  return { faults, isChecking: query.isFetching || settled !== definition, check };
}

/** What was found at a step that was changed since is not known any more. */
function still(faults: readonly JourneyFaultDto[], checked: Definition, now: Definition): readonly JourneyFaultDto[] {
  if (checked === now) return faults;
  const before = new Map(checked.nodes.map((node) => [node.id, node]));
  const isSame = (id: string) => {
    const node = now.nodes.find((other) => other.id === id);
    return node !== undefined && JSON.stringify({ ...node, position: null }) === JSON.stringify({ ...before.get(id), position: null });
  };
  return faults.filter((fault) => !fault.nodeId || isSame(fault.nodeId));
}

/** Moving a card mends nothing. */
function keyOf(definition: Definition): string {
  return JSON.stringify({ ...definition, nodes: definition.nodes.map((node) => ({ ...node, position: null })) });
}
