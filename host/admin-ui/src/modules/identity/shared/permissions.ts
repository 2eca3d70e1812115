/** The server's permissions of this module, as far as the UI asks for them. */
export const permissions = {
  users: 'Identity.Users',
  usersCreate: 'Identity.Users.Create',
  usersEdit: 'Identity.Users.Edit',
  usersResetPassword: 'Identity.Users.ResetPassword',
  roles: 'Identity.Roles',
  rolesCreate: 'Identity.Roles.Create',
  rolesEdit: 'Identity.Roles.Edit',
  rolesDelete: 'Identity.Roles.Delete',
  units: 'Identity.OrganizationUnits',
  unitsEdit: 'Identity.OrganizationUnits.Edit',
  apiKeys: 'Identity.ApiKeys',
  apiKeysCreate: 'Identity.ApiKeys.Create',
  apiKeysRevoke: 'Identity.ApiKeys.Revoke',
  plugIns: 'Identity.PlugIns',
  audit: 'Identity.AuditEntries',
  operations: 'Identity.Operations',
} as const;
