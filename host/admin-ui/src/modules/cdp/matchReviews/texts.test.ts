// @vitest-environment node
import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import en from '../locales/pages/en.json';
import zh from '../locales/pages/zh.json';

const generated = readFileSync(fileURLToPath(new URL('../../../kernel/api/generated/cdp.d.ts', import.meta.url)), 'utf8');

/** What the server may answer, as the generated types have it. */
function namesOf(type: string): string[] {
  const line = new RegExp(`^ +${type}: ("[^;]+);`, 'm').exec(generated)![1]!;
  return [...line.matchAll(/"(\w+)"/g)].map((match) => match[1]!).sort();
}

it.each([['zh', zh], ['en', en]] as const)('Every level, refusal, state and kind of identifier has a word in %s', (_, { matchReviews, identifiers, matching }) => {
  expect(Object.keys(matchReviews.levels).sort()).toEqual(namesOf('AgreementLevel'));
  expect(Object.keys(matchReviews.refusals).sort()).toEqual(namesOf('RefusalReason'));
  expect(Object.keys(matchReviews.states).sort()).toEqual(namesOf('MatchReviewState'));
  expect(Object.keys(identifiers).sort()).toEqual(namesOf('IdentifierKind'));
  expect(Object.keys(matching.states).sort()).toEqual(namesOf('OperationState'));
  expect(Object.keys(matching.kinds).sort()).toEqual(namesOf('FieldKind'));
});
