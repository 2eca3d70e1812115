import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { NoPermission } from '../feedback/NoPermission';
import { useModules } from '../registry';
import { useSession } from '../session/SessionContext';

/** Shows its children to those who may see them, else says which right is missing. */
export function Permitted({ permission, children }: { permission?: string; children: ReactNode }) {
  const { can } = useSession();
  return can(permission) ? children : <Refused permission={permission!} />;
}

/** Names the right by the page of the navigation or the settings that it opens, if there is one. */
function Refused({ permission }: { permission: string }) {
  const { t } = useTranslation('kernel');
  const pages = useModules().flatMap((module) => [...module.navigation ?? [], ...module.settingsPages ?? []].map((page) => ({ ...page, module: module.id })));
  const opened = pages.filter((one) => one.permission && (permission === one.permission || permission.startsWith(`${one.permission}.`)));
  // One right may open several pages: the one that was asked for, if it is among them.
  const { pathname } = useLocation();
  const page = opened.find((one) => 'to' in one && (pathname === one.to || pathname.startsWith(`${one.to}/`))) ?? opened[0];
  return <NoPermission sentence={page && t(page.permission === permission ? 'noPermission.page' : 'noPermission.change', { page: t(`${page.module}:${page.label}`) })} />;
}

/** A page behind its permission. */
export function permittedPage(Page: ComponentType, permission: string | undefined): ComponentType {
  return function PermittedPage() {
    return <Permitted permission={permission}><Page /></Permitted>;
  };
}
