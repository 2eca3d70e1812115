import type { ApiError } from '../api/ApiError';

type Path = Array<string | number>;

/** `Address.City` or `items[0].name` as antd's name path, in the camel case that JSON uses. */
export function toPath(member: string): Path {
  return member
    .replace(/^\$\.?/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.charAt(0).toLowerCase() + part.slice(1)));
}

export interface SortedErrors {
  fields: Array<{ name: Path; errors: string[] }>;
  /** Messages that belong to no field of this form. */
  rest: string[];
}

/** Splits what the server found wrong into the fields of this form and the rest. */
export function sortErrors(error: ApiError, hasField: (path: Path) => boolean): SortedErrors {
  const fields = new Map<string, { name: Path; errors: string[] }>();
  const rest: string[] = [];
  for (const { message, members } of error.validationErrors) {
    const paths = members.map(toPath).filter(hasField);
    if (paths.length === 0) rest.push(message);
    for (const name of paths) {
      const key = JSON.stringify(name);
      const field = fields.get(key) ?? { name, errors: [] };
      field.errors.push(message);
      fields.set(key, field);
    }
  }
  return { fields: [...fields.values()], rest };
}
