import { createApi } from '@kernel';
import type { components as cdp, paths as cdpPaths } from '@kernel/api/generated/cdp';
import type { components, paths } from '@kernel/api/generated/content-hub';

export const api = createApi<paths>();
/** Who a preview is for, and which variables there are, is the customer module's to say. */
export const people = createApi<cdpPaths>();

type Schemas = components['schemas'];
export type EmailTemplateDto = Schemas['EmailTemplateDto'];
export type EmailTemplateDetailsDto = Schemas['EmailTemplateDetailsDto'];
export type EmailPreviewDto = Schemas['EmailPreviewDto'];
export type LintFindingDto = Schemas['LintFindingDto'];
export type PersonDto = cdp['schemas']['ProfileListItemDto'];
/** An attribute of people, as far as a template names it. */
export type AttributeDto = Pick<cdp['schemas']['AttributeDto'], 'key' | 'label'>;
