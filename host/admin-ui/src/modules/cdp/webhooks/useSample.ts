import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { cdp } from '../shared/api';
import type { WebhookDeliveryDto } from '../shared/types';
import { deliveriesKey } from './mapping';
import { parseSample } from './sample';

export interface Sample {
  /** What came and is no event yet. */
  deliveries: readonly WebhookDeliveryDto[];
  error: unknown;
  /** The chosen delivery; undefined for the pasted text. */
  delivery: WebhookDeliveryDto | undefined;
  choose: (id: string | undefined) => void;
  text: string;
  setText: (text: string) => void;
  /** The sample as JSON; undefined when there is none, or it is no JSON. */
  json: unknown;
}

/** The delivery that a mapping is drawn by: the newest that came, or a pasted one. */
export function useSample(sourceId: string, isOn: boolean): Sample {
  const { data, error } = useQuery({ queryKey: deliveriesKey(sourceId), queryFn: ({ signal }) => cdp.webhookDeliveries(sourceId, signal), enabled: isOn, refetchInterval: 10_000, retry: false });
  const [chosen, setChosen] = useState<string | null>();
  const [text, setText] = useState('');
  const deliveries = data ?? [];
  // Until somebody chooses or pastes: the first that was there, and it stays when others come.
  const first = chosen === undefined && !text ? deliveries.find((item) => item.json) : undefined;
  const delivery = chosen ? deliveries.find((item) => item.id === chosen) : first;
  const shown = delivery ? (delivery.json ?? '') : text;
  const json = useMemo(() => parseSample(shown), [shown]);
  return { deliveries, error, delivery, choose: (id) => setChosen(id ?? null), text, setText: (next) => { setText(next); setChosen(null); }, json };
}
