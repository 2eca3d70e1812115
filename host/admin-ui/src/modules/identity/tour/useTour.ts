import { ok, useSlot, useToast } from '@kernel';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, keys, type TourDto } from '../shared/api';

/** Where I stand in the tour. The steps are those whose pages I may open. */
export function useTour() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const steps = useSlot('tourSteps');
  const { data } = useQuery({
    queryKey: keys.tour, queryFn: ({ signal }) => ok(api.GET('/api/identity/tour', { signal })), staleTime: Infinity,
  });

  const note = async (tour: TourDto) => {
    client.setQueryData<TourDto>(keys.tour, tour);
    try {
      await ok(api.PUT('/api/identity/tour', { body: tour }));
    } catch (error) {
      // The tour goes on all the same; it is only not remembered.
      toast.failed(error);
    }
  };
  const step = Math.min(data?.step ?? 0, Math.max(0, steps.length - 1));
  const goTo = (next: number) => {
    void note({ state: 'running', step: next });
    void navigate(steps[next]!.to);
  };
  return { state: data?.state, step, steps, goTo, end: (state: 'done' | 'declined') => void note({ state, step }) };
}
