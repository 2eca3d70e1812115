/** ABP's page of a small table. */
export interface PagedResult<T> {
  totalCount: number;
  items: T[];
}

/** A page of a big table: no page numbers, the total may be unknown or an estimate. */
export interface KeysetResult<T> {
  items: T[];
  next?: string | null;
  previous?: string | null;
  total?: number | null;
  totalIsExact?: boolean;
}

export function isKeyset<T>(result: PagedResult<T> | KeysetResult<T>): result is KeysetResult<T> {
  return !('totalCount' in result);
}
