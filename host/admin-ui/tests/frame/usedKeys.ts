import ts from 'typescript';
import { parse, visit } from './source';

/** The keys that a file may ask for: `work.${key}Verb` stands for all that fit. */
export interface UsedKey {
  written: string;
  fits: RegExp;
}

export interface UsedKeys {
  keys: UsedKey[];
  /** Keys that come from elsewhere: nobody can tell where they stand. */
  unknown: string[];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function keysIn(argument: ts.Expression): Array<UsedKey | undefined> {
  if (ts.isParenthesizedExpression(argument) || ts.isAsExpression(argument)) return keysIn(argument.expression);
  if (ts.isConditionalExpression(argument)) return [...keysIn(argument.whenTrue), ...keysIn(argument.whenFalse)];
  if (ts.isStringLiteralLike(argument)) return [{ written: argument.text, fits: new RegExp(`^${escape(argument.text)}$`) }];
  if (!ts.isTemplateExpression(argument)) return [undefined];
  // `${part.module}:${part.label}`: what other modules register, which is looked at there.
  if (argument.head.text === '' && argument.templateSpans[0]!.literal.text.startsWith(':')) return [];
  const fits = argument.templateSpans.reduce((pattern, span) => `${pattern}[^.:]+${escape(span.literal.text)}`, escape(argument.head.text));
  return [{ written: argument.getText(), fits: new RegExp(`^${fits}$`) }];
}

/** What stands in the calls of `t`. */
export function usedKeys(file: string): UsedKeys {
  const used: UsedKeys = { keys: [], unknown: [] };
  visit(parse(file), (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 't') return;
    for (const key of keysIn(node.arguments[0]!)) {
      if (key) used.keys.push(key);
      else used.unknown.push(node.getText());
    }
  });
  return used;
}
