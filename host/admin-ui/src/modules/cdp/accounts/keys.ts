/** The list, and whatever is read of one. */
export const accountsKey = ['cdp', 'accounts'] as const;
export const accountKey = (id: string) => [...accountsKey, id, 'details'] as const;
export const accountPeopleKey = (id: string) => [...accountsKey, id, 'people'] as const;
export const accountScoreKey = ['cdp', 'account-score'] as const;
