import { defineModule } from '@kernel';
import { permissions } from './shared/permissions';

export default defineModule({
  id: 'identity',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  settingsPages: [
    { id: 'users', path: 'users', group: 'organisation', order: 10, label: 'users.title', icon: 'user', permission: permissions.users, page: () => import('./users/UsersPage') },
    {
      id: 'roles', path: 'roles', group: 'organisation', order: 20, label: 'roles.title', icon: 'shield', permission: permissions.roles,
      page: () => import('./roles/RolesPage'), details: [{ path: ':id', page: () => import('./roles/RolePage') }],
    },
    { id: 'units', path: 'units', group: 'organisation', order: 30, label: 'units.title', icon: 'unit', permission: permissions.units, page: () => import('./units/UnitsPage') },
    { id: 'api-keys', path: 'api-keys', group: 'system', order: 10, label: 'apiKeys.title', icon: 'key', permission: permissions.apiKeys, page: () => import('./api-keys/ApiKeysPage') },
    { id: 'plug-ins', path: 'plug-ins', group: 'system', order: 20, label: 'plugIns.title', icon: 'plug', permission: permissions.plugIns, page: () => import('./plugins/PlugInsPage') },
    { id: 'operations', path: 'operations', group: 'system', order: 25, label: 'operations.title', icon: 'trend', permission: permissions.operations, page: () => import('./operations/OperationsPage') },
    { id: 'audit', path: 'audit', group: 'system', order: 30, label: 'audit.title', icon: 'form', permission: permissions.audit, page: () => import('./audit/AuditPage') },
  ],
  routes: [
    { path: '/account', page: () => import('./account/AccountPage') },
    { path: '/tasks', page: () => import('./tasks/TasksPage') },
    { path: '/tour', page: () => import('./tour/TourStartPage') },
  ],
  topBar: [
    { id: 'tour', order: 10, component: () => import('./tour/TourItem') },
    { id: 'tasks', order: 20, component: () => import('./tasks/TaskButton') },
  ],
  userMenu: [
    { id: 'account', label: 'account.title', icon: 'user', to: '/account' },
    { id: 'tour', label: 'tour.title', icon: 'flag', to: '/tour' },
  ],
});
