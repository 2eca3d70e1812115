import type { Bilingual } from '../slots';

/** The answer of GET /api/abp/application-configuration, as far as the UI uses it. */
export interface AppConfiguration {
  currentUser: CurrentUser;
  currentTenant?: CurrentTenant | null;
  auth: { grantedPolicies: Record<string, boolean> };
  localization?: { currentCulture?: { name: string } };
  setting?: { values: Record<string, string> };
  plugIns?: PlugIn[];
}

export interface CurrentUser {
  isAuthenticated: boolean;
  id?: string | null;
  userName?: string | null;
  name?: string | null;
  email?: string | null;
  roles?: string[];
}

export interface CurrentTenant {
  id?: string | null;
  name?: string | null;
  code?: string | null;
  timeZone?: string | null;
  currency?: string | null;
}

export interface PlugIn {
  id: string;
  name?: string | null;
  version: string;
  pages?: PlugInPage[];
  profileCards?: PlugInCard[];
  journeyNodes?: PlugInNode[];
}

export interface PlugInCard {
  id: string;
  column: 'who' | 'happened' | 'now';
  moduleUrl: string;
  permission?: string | null;
}

export interface PlugInNode {
  kind: string;
  name: Bilingual;
  text: Bilingual;
  icon?: string | null;
  formUrl: string;
  settings?: Record<string, unknown> | null;
  summary: Bilingual;
  outputs: Array<{ id: string; name: Bilingual }>;
  reasons: Array<{ id: string; name: Bilingual }>;
}

export interface PlugInPage {
  path: string;
  title: Bilingual;
  moduleUrl: string;
  group?: string | null;
  icon?: string | null;
  permission?: string | null;
}
