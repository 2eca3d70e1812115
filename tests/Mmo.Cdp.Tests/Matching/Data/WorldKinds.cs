namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>Files of several kinds, none like the public sets.</summary>
internal static class WorldKinds
{
    public static IReadOnlyList<WorldOptions> Of(int records) =>
    [
        new("customers") { Records = records, Seed = 11 },
        new("customers with ids") { Records = records, Seed = 12, NationalId = true, Slips = 0.15 },
        new("names, towns and contacts") { Records = records, Seed = 13, Address = false, BirthDate = false },
        new("names, births and towns") { Records = records, Seed = 14, Address = false, Contacts = false },
        new("names, births and addresses, all in families") { Records = records, Seed = 15, Contacts = false, InFamilies = 1 },
        new("no duplicates") { Records = records, Seed = 16, Duplicates = 0 },
        new("dirty") { Records = records, Seed = 17, Slips = 0.25, Missing = 0.25, Duplicates = 0.5 },
        new("Chinese customers") { Records = records, Seed = 18, Chinese = true },
        new("Chinese full names with contacts") { Records = records, Seed = 19, Chinese = true, FullName = true, Address = false, BirthDate = false },
        new("Chinese families") { Records = records, Seed = 20, Chinese = true, Contacts = false, InFamilies = 1, FullName = true },
    ];
}
