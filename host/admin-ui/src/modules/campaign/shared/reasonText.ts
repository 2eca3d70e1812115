import { plugInReason } from '../canvas/plugInSteps';

/** A reason that the server names, in words; one that this page does not know yet is shown as it came. */
export function reasonText(t: (key: string, values?: Record<string, unknown>) => string, reason: string | null | undefined): string | undefined {
  if (!reason) return undefined;
  return plugInReason(reason) ?? t(`reasons.${reason}`, { defaultValue: reason });
}
