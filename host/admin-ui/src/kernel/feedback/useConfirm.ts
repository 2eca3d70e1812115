import { askConfirm, type ConfirmOptions } from './overlays';

export type { ConfirmOptions };

/** Asks before an act; resolves true when the user goes on. */
export function useConfirm(): (options: ConfirmOptions) => Promise<boolean> {
  return askConfirm;
}
