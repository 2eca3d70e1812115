import { ok } from '@kernel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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
    queryFn: async ({ signal }) => (await ok(api.POST('/api/campaign/journey/validate', { body: { definition: writeDefinition(settled) }, signal }))).items,
    placeholderData: keepPreviousData,
    enabled: isOn,
  });
  return { faults: isOn ? (query.data ?? none) : none, isChecking: query.isFetching || settled !== definition, error: query.error, check: query.refetch };
}

/** Moving a card mends nothing. */
function keyOf(definition: Definition): string {
  return JSON.stringify({ ...definition, nodes: definition.nodes.map((node) => ({ ...node, position: null })) });
}
