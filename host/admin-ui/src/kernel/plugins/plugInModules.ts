import { createElement, type ComponentType } from 'react';
import { isIconName } from '../icons/Icon';
import type { PlugIn } from '../session/types';
import type { UiModule } from '../slots';
import type { PlugInPartKind } from './PlugInPart';

const known = new WeakMap<readonly PlugIn[], UiModule[]>();

/** What the plug-ins of the session put into the slots. Nothing of theirs is fetched before it is shown. */
export function plugInModules(plugIns: readonly PlugIn[] | undefined): readonly UiModule[] {
  if (!plugIns) return [];
  let modules = known.get(plugIns);
  if (!modules) {
    modules = plugIns.map(moduleOf);
    known.set(plugIns, modules);
  }
  return modules;
}

function moduleOf(plugIn: PlugIn): UiModule {
  return {
    id: plugIn.id,
    // Its words come in both languages with the session.
    locales: { zh: async () => ({ default: {} }), en: async () => ({ default: {} }) },
    profileCards: plugIn.profileCards?.map((card) => ({
      id: card.id, column: card.column, permission: card.permission ?? undefined, component: part(plugIn, 'card', card.id, card.moduleUrl),
    })),
    nodeForms: plugIn.journeyNodes?.map((node) => ({
      kind: node.kind, look: 'action', icon: isIconName(node.icon ?? undefined) ? node.icon! : 'plug', name: node.name, text: node.text, summary: node.summary,
      initial: node.settings ?? {}, outputs: node.outputs, reasons: node.reasons.map(({ id, name }) => ({ id: `${plugIn.id}/${id}`, name })),
      form: part(plugIn, 'form', node.kind.slice(plugIn.id.length + 1), node.formUrl),
    })) as UiModule['nodeForms'],
  };
}

function part(plugIn: PlugIn, kind: PlugInPartKind, name: string, moduleUrl: string): () => Promise<{ default: ComponentType<any> }> {
  return async () => {
    const { PlugInPart } = await import('./PlugInPart');
    return { default: (given: Record<string, unknown>) => createElement(PlugInPart, { plugIn, part: kind, name, moduleUrl, given }) };
  };
}
