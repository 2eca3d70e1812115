import type { ComponentType, ReactNode } from 'react';
import { NoPermission } from '../feedback/NoPermission';
import { useSession } from '../session/SessionContext';

/** Shows its children to those who may see them, else says which right is missing. */
export function Permitted({ permission, children }: { permission?: string; children: ReactNode }) {
  const { can } = useSession();
  return can(permission) ? children : <NoPermission />;
}

/** A page behind its permission. */
export function permittedPage(Page: ComponentType, permission: string | undefined): ComponentType {
  return function PermittedPage() {
    return <Permitted permission={permission}><Page /></Permitted>;
  };
}
