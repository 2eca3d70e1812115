const minLength = 10;
const minDifferent = 4;
/** A shorter user name is in too many words to be forbidden. */
const minUserName = 4;

/** What the server would find wrong with a password; it has the last word. */
export function passwordFault(password: string, userName: string): 'missing' | 'short' | 'plain' | 'userName' | undefined {
  if (!password) return 'missing';
  if (password.length < minLength) return 'short';
  if (new Set(password).size < minDifferent) return 'plain';
  if (userName.length >= minUserName && password.toLowerCase().includes(userName.toLowerCase())) return 'userName';
  return undefined;
}
