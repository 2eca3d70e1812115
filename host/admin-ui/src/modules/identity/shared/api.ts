import { createApi } from '@kernel';
import type { components, paths } from '@kernel/api/generated/identity';

export const api = createApi<paths>();

type Schemas = components['schemas'];
export type UserDto = Schemas['UserDto'];
export type UserRoleDto = Schemas['UserRoleDto'];
export type RoleDto = Schemas['RoleDto'];
export type RolePermissionsDto = Schemas['RolePermissionsDto'];
export type PermissionGroupDto = Schemas['PermissionGroupDto'];
export type PermissionNodeDto = Schemas['PermissionNodeDto'];
export type DataScopeKind = Schemas['DataScopeKind'];
export type OrganizationUnitDto = Schemas['OrganizationUnitDto'];
export type OrganizationUnitKind = Schemas['OrganizationUnitKind'];
export type ApiKeyDto = Schemas['ApiKeyDto'];
export type ApiKeyScopeDto = Schemas['ApiKeyScopeDto'];
export type AuditEntryDto = Schemas['AuditEntryDto'];
export type PlugInDto = Schemas['PlugInDto'];
export type PlugInFaultDto = Schemas['PlugInFaultDto'];
export type OperationsDto = Schemas['OperationsDto'];
export type InstallationDto = Schemas['InstallationDto'];
export type WorkDto = Schemas['WorkDto'];
export type WorkerDto = Schemas['WorkerDto'];
export type FigureGroupDto = Schemas['FigureGroupDto'];
export type StatementsDto = Schemas['StatementsDto'];
export type ProfileDto = Schemas['ProfileDto'];
export type OperationDto = Schemas['OperationDto'];
export type TourDto = Schemas['TourDto'];

/** Keys of what is read; a write invalidates by their beginnings. */
export const keys = {
  users: ['identity', 'users'],
  assignableRoles: ['identity', 'users', 'assignable-roles'],
  roles: ['identity', 'roles'],
  role: (id: string) => ['identity', 'roles', id],
  units: ['identity', 'units'],
  apiKeys: ['identity', 'api-keys'],
  scopes: ['identity', 'api-key-scopes'],
  plugIns: ['identity', 'plug-ins'],
  audit: ['identity', 'audit'],
  operations: ['identity', 'operations'],
  installation: ['identity', 'operations', 'installation'],
  profile: ['identity', 'profile'],
  tasks: ['identity', 'tasks'],
  tour: ['identity', 'tour'],
} as const;

/** A list that is always whole, as the one page that it is. */
export function asPage<T>(items: readonly T[]): { items: T[]; totalCount: number } {
  return { items: [...items], totalCount: items.length };
}
