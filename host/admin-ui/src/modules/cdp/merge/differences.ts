import type { ProfileDetailsDto } from '../shared/types';

/** The attributes of two people, each once, those first in which they differ. */
export function attributesOf(one: ProfileDetailsDto, other: ProfileDetailsDto) {
  const keys = [...new Set([...one.attributes, ...other.attributes].map((attribute) => attribute.key))];
  const rows = keys.map((key) => {
    const [a, b] = [one, other].map((person) => person.attributes.find((attribute) => attribute.key === key));
    return { key, attribute: (a ?? b)!, one: a?.value, other: b?.value, differs: hasValue(a?.value) && hasValue(b?.value) && JSON.stringify(a?.value) !== JSON.stringify(b?.value) };
  });
  return [...rows.filter((row) => row.differs), ...rows.filter((row) => !row.differs)];
}

const hasValue = (value: unknown) => value !== undefined && value !== null && value !== '';
