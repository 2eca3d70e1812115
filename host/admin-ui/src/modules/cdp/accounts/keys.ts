export const accountKey = (id: string) => ['cdp', 'accounts', id, 'details'] as const;
export const accountPeopleKey = (id: string) => ['cdp', 'accounts', id, 'people'] as const;
export const accountScoreKey = ['cdp', 'account-score'] as const;
