import { queryOptions } from '@tanstack/react-query';
import { cdp } from '../shared/api';

/** The days and sources of a part. */
export const activityOf = (profileId: string, partNo: number) =>
  queryOptions({ queryKey: ['cdp', 'profiles', profileId, 'partActivity', partNo], queryFn: ({ signal }) => cdp.partActivity(profileId, partNo, signal) });
