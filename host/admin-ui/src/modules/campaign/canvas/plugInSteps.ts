import { useLanguage, useSlot, type Bilingual, type Language, type NodeForm } from '@kernel';

// Words and looks of steps are asked for in plain functions all over the canvas; what plug-ins bring is the same for the whole session.
let known: readonly NodeForm[] = [];
let language: Language = 'zh';

/** The kinds of steps that plug-ins bring; pages with steps call it, so that the functions below know them. */
export function usePlugInSteps(): readonly NodeForm[] {
  known = useSlot('nodeForms');
  language = useLanguage();
  return known;
}

export function plugInStep(kind: string): NodeForm | undefined {
  return known.find((form) => form.kind === kind);
}

/** A text of a plug-in in the language of the page. */
export function say(text: Bilingual): string {
  return text[language] || text.zh;
}

/** The rule of a step in one line: what is set up, put into the plug-in's words. */
export function plugInSummary(form: NodeForm, settings: Record<string, unknown> | null | undefined): string {
  return say(form.summary).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = settings?.[name];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  });
}

/** A reason that a plug-in names, in its words. */
export function plugInReason(reason: string): string | undefined {
  const found = known.flatMap((form) => form.reasons).find((one) => one.id === reason);
  return found && say(found.name);
}
