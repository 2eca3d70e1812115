import type { ComponentType } from 'react';
import type { IconName } from './icons/Icon';
import type { ModuleTexts } from './i18n/texts';

/** The groups of the side navigation, in their order; `bottom` stands at its foot. */
export const navigationGroups = ['home', 'customers', 'reach', 'content', 'sales', 'analysis', 'bottom'] as const;
export type NavigationGroup = (typeof navigationGroups)[number];

export interface Permitted {
  /** The permission without which it is not shown; none means every signed-in user. */
  permission?: string;
}

interface Ordered {
  /** Lower comes first; 100 when left out. */
  order?: number;
}

export interface NavigationItem extends Permitted, Ordered {
  id: string;
  group: NavigationGroup;
  /** A key in the module's own texts. */
  label: string;
  icon: IconName;
  to: string;
  /** A hook for the count at the item: only what needs work or runs; undefined shows nothing. */
  useCount?: () => number | undefined;
  /** The letter after `G` that goes here. */
  goKey?: string;
}

export interface PageRoute extends Permitted {
  path: string;
  page: () => Promise<{ default: ComponentType }>;
  /** `editor` (canvas, template) collapses the navigation. */
  layout?: 'page' | 'editor';
}

/** A card on the profile page. */
export interface ProfileCard extends Permitted, Ordered {
  id: string;
  column: 'who' | 'happened' | 'now';
  component: () => Promise<{ default: ComponentType<ProfileCardProps> }>;
}

export interface ProfileCardProps {
  profileId: string;
  /** All parts of the person, the birth part first: what other modules store. */
  partNos: readonly number[];
}

/** One line of the profile's timeline, as cdp hands it out. */
export interface TimelineEntry {
  id: string;
  occurredAt: string;
  name: string;
  source?: string | null;
  properties: Record<string, unknown>;
}

export type TimelineKind = 'behaviour' | 'touch' | 'trade' | 'change';

export interface TimelineLine {
  icon: IconName;
  kind: TimelineKind;
  title: string;
  /** Why, written in the line. */
  reason?: string;
  /** Grey, at the right. */
  origin?: string;
  tone?: 'decisive' | 'held' | 'failed';
  to?: string;
}

export interface TimelineRenderer extends Ordered {
  /** Event names; a trailing `*` matches any rest. */
  events: readonly string[];
  render: (entry: TimelineEntry, tools: { t: (key: string, values?: Record<string, unknown>) => string; format: import('./format/format').Format }) => TimelineLine;
}

export type NodeKind = 'trigger' | 'wait' | 'fork' | 'message' | 'action' | 'end';

export interface NodeFormProps<T = Record<string, unknown>> {
  /** What is set up. */
  value: T;
  /** The letters of one field are one step back. */
  onChange: (value: T, field?: string) => void;
  readOnly: boolean;
  /** What is wrong with a setting, as the server says. */
  faultOf: (field: string) => string | undefined;
}

/** A text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A kind of journey node that a plug-in brings: how it is named, drawn and configured. */
export interface NodeForm extends Permitted, Ordered {
  /** `<plug-in id>/<kind>`, as drawings keep it. */
  kind: string;
  look: NodeKind;
  icon: IconName;
  name: Bilingual;
  text: Bilingual;
  /** The one-line rule on the card; `{{name}}` stands for a setting. */
  summary: Bilingual;
  initial: Record<string, unknown>;
  /** The ways out, from left to right. */
  outputs: ReadonlyArray<{ id: string; name: Bilingual }>;
  /** Why it could do nothing for somebody. */
  reasons: ReadonlyArray<{ id: string; name: Bilingual }>;
  form: () => Promise<{ default: ComponentType<NodeFormProps<any>> }>;
}

/** Condition JSON v1, as the API of cdp reads it: a tree of nodes with a `type`. */
export interface ConditionJson {
  type: string;
  [field: string]: unknown;
}

/** Something wrong in a condition; the path is a JSON path, `conditions[1].value`, empty for the root. */
export interface ConditionFaultAt {
  path: string;
  message: string;
}

export interface ConditionEditorProps {
  /** Nothing yet means everybody. */
  value: ConditionJson | null | undefined;
  onChange: (value: ConditionJson) => void;
  /** What is said with it, as the name of the group: 分支条件. */
  label: string;
  readOnly?: boolean;
  /** What the page's own server found wrong with it; what the editor finds out by itself it shows anyway. */
  faults?: readonly ConditionFaultAt[];
}

/** The editor of who is meant. cdp brings it; segments, branches and entries embed it through `ConditionEditor`. */
export interface ConditionEditorPart extends Permitted, Ordered {
  id: string;
  component: () => Promise<{ default: ComponentType<ConditionEditorProps> }>;
}

export interface TopBarItem extends Permitted, Ordered {
  id: string;
  /** Renders one `IconButton`. */
  component: () => Promise<{ default: ComponentType }>;
}

export interface SettingsPage extends Permitted, Ordered {
  id: string;
  /** Below /settings, without a leading slash. */
  path: string;
  group: 'organisation' | 'channels' | 'data' | 'system';
  label: string;
  icon: IconName;
  page: () => Promise<{ default: ComponentType }>;
  /** Pages below it that do not stand in the list: `:id`. */
  details?: ReadonlyArray<{ path: string; page: () => Promise<{ default: ComponentType }> }>;
}

/** A line of the user's own menu. */
export interface UserMenuItem extends Permitted, Ordered {
  id: string;
  label: string;
  icon: IconName;
  to: string;
}

/** A step of the tour that a newcomer is offered: a page, and what it is good for. */
export interface TourStep extends Permitted, Ordered {
  id: string;
  to: string;
  /** Keys in the module's own texts. */
  title: string;
  text: string;
}

export interface HomePanel extends Permitted, Ordered {
  id: string;
  column: 'main' | 'rail';
  component: () => Promise<{ default: ComponentType }>;
}

export interface TemplateActionProps {
  /** What stands in the editor, saved or not. */
  content: { subject: string; html: string; text: string };
  /** Whom the preview is for; none shows the names of variables. */
  profileId?: string;
  personName?: string;
}

/** What can be done with an e-mail template beside writing it: a test. */
export interface TemplateAction extends Permitted, Ordered {
  id: string;
  /** Renders one `Button`. */
  component: () => Promise<{ default: ComponentType<TemplateActionProps> }>;
}

/**
 * What a module brings to the UI. Everything but id and locales may be left out; without `pageLocales` all its texts come with the frame.
 * A new slot with lazy parts waits for the texts of its module's pages (i18n/pageTexts.ts), unless it stands in the frame.
 */
export interface UiModule extends ModuleTexts {
  navigation?: NavigationItem[];
  routes?: PageRoute[];
  profileCards?: ProfileCard[];
  timelineRenderers?: TimelineRenderer[];
  nodeForms?: NodeForm[];
  conditionEditors?: ConditionEditorPart[];
  topBar?: TopBarItem[];
  settingsPages?: SettingsPage[];
  userMenu?: UserMenuItem[];
  homePanels?: HomePanel[];
  tourSteps?: TourStep[];
  templateActions?: TemplateAction[];
}

export function defineModule(module: UiModule): UiModule {
  return module;
}
