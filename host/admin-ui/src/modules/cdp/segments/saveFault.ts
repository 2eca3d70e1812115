import { isApiError, isStale, type ConditionFaultAt } from '@kernel';

export interface SaveFault {
  /** Belongs to the name. */
  name?: string;
  /** Belongs to rows of the condition. */
  rows: ConditionFaultAt[];
  /** Belongs to nothing on the page. */
  rest: string[];
  isConflict: boolean;
}

const conditionMember = /^condition(?:\.|$)/i;

/** Puts what the server refused where it belongs. */
export function saveFault(error: unknown, sentenceOf: (error: unknown) => string): SaveFault {
  const fault: SaveFault = { rows: [], rest: [], isConflict: isStale(error) };
  if (isApiError(error) && error.code === 'Cdp:SegmentNameTaken') return { ...fault, name: sentenceOf(error) };
  if (!isApiError(error) || error.validationErrors.length === 0) return { ...fault, rest: [sentenceOf(error)] };
  for (const { message, members } of error.validationErrors) {
    const row = members.find((member) => conditionMember.test(member) || /^conditions\[/.test(member));
    if (members.some((member) => member.toLowerCase() === 'name')) fault.name = message;
    else if (row !== undefined) fault.rows.push({ path: row.replace(conditionMember, ''), message });
    else fault.rest.push(message);
  }
  return fault;
}
