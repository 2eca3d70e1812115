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

/** The same the other way round, as a field of day and time has it; to the millisecond. */
export const wallOf = (instant: string | number, timeZone: string) => dayjs(instant).tz(timeZone).format('YYYY-MM-DDTHH:mm:ss.SSS').replace(/\.000$/, '');

/** The moment from which on nothing of an event's time is meant: a piece ends before its end. */
export const justAfter = (instant: string) => dayjs(instant).valueOf() + 1;

/** Which events a piece takes. */
export type PieceSpan = Pick<Piece, 'from' | 'to' | 'sourceIds'>;

export function takes({ from, to, sourceIds }: PieceSpan, event: { occurredTime: string; sourceId?: string | null }): boolean {
  const at = dayjs(event.occurredTime).valueOf();
  return (!from || at >= dayjs(from).valueOf()) && (!to || at < dayjs(to).valueOf()) && (sourceIds.length === 0 || (!!event.sourceId && sourceIds.includes(event.sourceId)));
}
