import { join } from 'node:path';
import ts from 'typescript';
import { lazyImports, parse, staticImports, visit } from './source';

/** The slots whose components are on screen before a page of their module is opened. */
const frameSlots = new Set(['homePanels', 'topBar']);

/** The components that a module puts into the frame. */
export function frameComponents(folder: string): string[] {
  const index = parse(join(folder, 'index.tsx'));
  const found: string[] = [];
  visit(index, (node) => {
    if (ts.isPropertyAssignment(node) && frameSlots.has(node.name.getText())) found.push(...lazyImports(node.initializer, index.fileName));
  });
  return found;
}

/** Every file of a module that draws in the frame: its components there, with all that they open, and hooks that the registration itself names. */
export function frameFiles(folder: string): string[] {
  const drawn = reach(frameComponents(folder), (source) => [...staticImports(source), ...lazyImports(source, source.fileName)]);
  // What is handed a `t`, as the renderers of the timeline are, is drawn on a page.
  const registered = reach([join(folder, 'index.tsx')], staticImports).filter((file) => /\buseTranslation\(/.test(parse(file).text));
  return [...new Set([...drawn, ...registered])];
}

function reach(roots: readonly string[], next: (source: ts.SourceFile) => string[]): string[] {
  const seen = new Set<string>();
  const go = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    next(parse(file)).forEach(go);
  };
  roots.forEach(go);
  return [...seen];
}
