namespace Mmo.CrmSync;

/// <summary>The permissions of this module.</summary>
public static class CrmSyncPermissions
{
    /// <summary>The group, and the prefix of every name below.</summary>
    public const string Group = "Crm";

    /// <summary>Leads of the own data scope.</summary>
    public static class Leads
    {
        /// <summary>See leads.</summary>
        public const string Default = Group + ".Leads";

        /// <summary>Be given leads, accept them and close them as won or lost.</summary>
        public const string Accept = Default + ".Accept";

        /// <summary>Give leads to somebody else, and close those of others.</summary>
        public const string Manage = Default + ".Manage";
    }
}
