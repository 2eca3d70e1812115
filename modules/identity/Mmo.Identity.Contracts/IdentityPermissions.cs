namespace Mmo.Identity;

/// <summary>The permissions of the identity module.</summary>
public static class IdentityPermissions
{
    /// <summary>The group's name, and the prefix of every name below.</summary>
    public const string Group = "Identity";

    /// <summary>Users of the own data scope.</summary>
    public static class Users
    {
        /// <summary>See users.</summary>
        public const string Default = Group + ".Users";

        /// <summary>Add users.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change users, their roles and their unit; switch them off and on; unlock them.</summary>
        public const string Edit = Default + ".Edit";

        /// <summary>Give a user a new password.</summary>
        public const string ResetPassword = Default + ".ResetPassword";
    }

    /// <summary>Roles, their permissions and data scopes.</summary>
    public static class Roles
    {
        /// <summary>See roles.</summary>
        public const string Default = Group + ".Roles";

        /// <summary>Add roles.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change roles, and what they grant.</summary>
        public const string Edit = Default + ".Edit";

        /// <summary>Delete roles that nobody has.</summary>
        public const string Delete = Default + ".Delete";
    }

    /// <summary>The tree of organisation units.</summary>
    public static class OrganizationUnits
    {
        /// <summary>See the tree.</summary>
        public const string Default = Group + ".OrganizationUnits";

        /// <summary>Add, rename, move and delete units.</summary>
        public const string Edit = Default + ".Edit";
    }

    /// <summary>API keys of integrators.</summary>
    public static class ApiKeys
    {
        /// <summary>See keys, never their secrets.</summary>
        public const string Default = Group + ".ApiKeys";

        /// <summary>Make keys.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Revoke keys.</summary>
        public const string Revoke = Default + ".Revoke";
    }

    /// <summary>Settings of the tenant.</summary>
    public static class Settings
    {
        /// <summary>See settings, never secrets.</summary>
        public const string Default = Group + ".Settings";

        /// <summary>Change settings.</summary>
        public const string Edit = Default + ".Edit";
    }

    /// <summary>Who changed what.</summary>
    public static class AuditEntries
    {
        /// <summary>See audit entries of all modules.</summary>
        public const string Default = Group + ".AuditEntries";
    }

    /// <summary>Long jobs of others; one's own take no permission.</summary>
    public static class Tasks
    {
        /// <summary>See the long jobs of everybody in the company.</summary>
        public const string Default = Group + ".Tasks";

        /// <summary>End the long jobs of others.</summary>
        public const string Cancel = Default + ".Cancel";
    }

    /// <summary>How the platform runs.</summary>
    public static class Operations
    {
        /// <summary>See what waits and what fails in the own company; in the company that runs the installation, all of it.</summary>
        public const string Default = Group + ".Operations";

        /// <summary>Have events taken once more that a consumer put aside.</summary>
        public const string Retry = Default + ".Retry";
    }

    /// <summary>The plug-ins of the installation.</summary>
    public static class PlugIns
    {
        /// <summary>See plug-ins, and why one does not run.</summary>
        public const string Default = Group + ".PlugIns";

        /// <summary>Turn plug-ins on and off in the company.</summary>
        public const string Edit = Default + ".Edit";
    }
}
