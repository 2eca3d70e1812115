import type { EmailTemplateDetailsDto } from '../shared/api';

/** What people edit of a template. */
export interface Draft {
  name: string;
  subject: string;
  html: string;
  text: string;
}

export const draftFields = ['name', 'subject', 'html', 'text'] as const;
export type DraftField = (typeof draftFields)[number];

export function draftOf({ name, subject, html, text }: EmailTemplateDetailsDto): Draft {
  return { name, subject, html, text };
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return draftFields.every((field) => a[field] === b[field]);
}

/** Without these the server takes no draft. */
export function missingFields(draft: Draft): DraftField[] {
  return (['name', 'subject', 'html'] as const).filter((field) => !draft[field].trim());
}
