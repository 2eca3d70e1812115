import { useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import type { LeadDetailsDto } from '../shared/api';
import { keys } from '../shared/names';

export interface LeadDrawerProps {
  open: boolean;
  lead: LeadDetailsDto;
  onClose: () => void;
  onReload: () => void;
}

/** After a change: the page shows what the server answered, everything else about leads is read anew. */
export function useChanged() {
  const client = useQueryClient();
  const toast = useToast();
  return async (lead: LeadDetailsDto, text: string) => {
    client.setQueryData(keys.lead(lead.id), lead);
    toast.done(text);
    await client.invalidateQueries({ queryKey: keys.leads });
  };
}
