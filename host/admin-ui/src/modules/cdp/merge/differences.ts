import type { ProfileDetailsDto } from '../shared/types';

/**
 * The attributes of two people, each once, those first in which they contradict each other. Which these are the server says: masked values
 * may look alike.
 */
export function attributesOf(one: ProfileDetailsDto, other: ProfileDetailsDto, contradictions: readonly string[]) {
  const keys = [...new Set([...one.attributes, ...other.attributes].map((attribute) => attribute.key))];
  const rows = keys.map((key) => {
    const [a, b] = [one, other].map((person) => person.attributes.find((attribute) => attribute.key === key));
    return { key, attribute: (a ?? b)!, one: a?.value, other: b?.value, differs: contradictions.includes(key) };
  });
  return [...rows.filter((row) => row.differs), ...rows.filter((row) => !row.differs)];
}
