import type { Format } from '@kernel';
import type { AccountListItemDto } from '../shared/types';

/** How many people an account has; of a very large one only that it has at least so many. */
export const peopleCountOf = (account: Pick<AccountListItemDto, 'peopleCount' | 'peopleCountIsExact'>, format: Format) =>
  `${format.number(account.peopleCount)}${account.peopleCountIsExact ? '' : '+'}`;
