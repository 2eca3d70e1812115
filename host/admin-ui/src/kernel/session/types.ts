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
}

export interface PlugInPage {
  path: string;
  title: { zh: string; en: string };
  moduleUrl: string;
  group?: string | null;
  icon?: string | null;
  permission?: string | null;
}
