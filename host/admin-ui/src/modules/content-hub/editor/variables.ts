import type { AttributeDto } from '../shared/api';

/** The address that ends the mails; the platform fills it in for each person. */
export const unsubscribeVariable = 'unsubscribeUrl';

/** The address of the page where a reader chooses which mails to get. */
export const preferencesVariable = 'preferencesUrl';

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** An attribute as a template writes it; names that are no plain word stand in brackets. */
export function personPath(key: string): string {
  return plainName.test(key) ? `person.${key}` : `person.[${key}]`;
}

/** `{{person.city}}`, or with what to read where there is no value: `{{default person.city "你的城市"}}`. */
export function variableExpression(path: string, fallback = ''): string {
  const words = fallback.trim();
  if (!words) return `{{${path}}}`;
  // A text in an expression knows no escapes: it takes the quotes that it does not contain.
  const quoted = words.includes('"') ? `'${words.replaceAll("'", '’')}'` : `"${words}"`;
  return `{{default ${path} ${quoted}}}`;
}

/** What a variable is called: 城市 for `person.city`. */
export function variableLabel(path: string, attributes: readonly AttributeDto[]): string {
  const key = path.startsWith('person.') ? path.slice('person.'.length).replace(/^\[|\]$/g, '') : undefined;
  return attributes.find((attribute) => attribute.key === key)?.label ?? path;
}
