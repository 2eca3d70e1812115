import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** Visits a node and everything in it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The file of the same module that an import names; none for libraries, the kernel and styles. */
function resolve(from: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  return ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => join(dirname(from), name) + end).find(existsSync);
}

/** What `import('…')` in a node leads to. */
export function lazyImports(node: ts.Node, file: string): string[] {
  const found: string[] = [];
  visit(node, (inner) => {
    if (!ts.isCallExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
    const target = ts.isStringLiteral(inner.arguments[0]!) ? resolve(file, inner.arguments[0].text) : undefined;
    if (target) found.push(target);
  });
  return found;
}

/** What a file cannot be loaded without. */
export function staticImports(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isTypeOnly = ts.isImportDeclaration(statement) ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly;
    const name = statement.moduleSpecifier;
    return !isTypeOnly && name && ts.isStringLiteral(name) ? resolve(source.fileName, name.text) ?? [] : [];
  });
}
