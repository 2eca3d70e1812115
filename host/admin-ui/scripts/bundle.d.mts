export const budgets: { shell: number; light: number; heavy: number };
export function isBuilt(dist: string): boolean;
export function measure(dist: string): { shell: number; pages: Array<{ page: string; isLight: boolean; size: number; whole: number }>; over: string[] };
