/** How much of something long is done, 0 to 100; nothing where nobody knows how much there is. */
export const percentDone = ({ done, total }: { done: number; total?: number | null }) => (total ? Math.min(100, Math.floor((100 * done) / total)) : undefined);
