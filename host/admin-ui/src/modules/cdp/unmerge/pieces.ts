import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** Events of one part that go to another person than the part itself. */
export interface Piece {
  id: number;
  partNo: number;
  /** From this instant on; undefined from the first event. */
  from?: string;
  /** Up to this instant, left out; undefined to the last event. */
  to?: string;
  /** Of these sources; none for all. */
  sourceIds: string[];
  person: number;
}

/** What a field of day and time says in the tenant's zone, as an instant. */
export const instantOf = (wall: string | undefined, timeZone: string) => (wall ? dayjs.tz(wall, timeZone).toISOString() : undefined);
