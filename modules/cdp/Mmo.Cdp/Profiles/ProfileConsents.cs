using System.Security.Cryptography;
using System.Text;
using Mmo.Cdp.People;
using Mmo.Data;
using Mmo.Identity.Users;

namespace Mmo.Cdp.Profiles;

/// <summary>The consents of a profile: each of its addresses for each channel, asked or not.</summary>
internal static class ProfileConsents
{
    /// <summary>The purpose that every address is shown for, though nobody asked yet.</summary>
    private const string Marketing = "marketing";

    public static IReadOnlyList<ProfileConsentDto> Of(
        IReadOnlyList<IdentifierRow> identifiers, IReadOnlyList<ConsentRow> entries, IReadOnlyDictionary<Guid, UserInfo> users)
    {
        var asked = entries.GroupBy(e => (e.Channel, e.Purpose, e.Address)).ToDictionary(g => g.Key, g => g.ToArray());
        var all = identifiers.Select(AddressOf).OfType<(string Channel, string Address)>().Select(a => (a.Channel, Purpose: Marketing, a.Address))
            .Union(asked.Keys);
        return [.. all.OrderBy(a => a.Channel, StringComparer.Ordinal).ThenBy(a => a.Purpose, StringComparer.Ordinal)
            .Select(a => Describe(a.Channel, a.Purpose, a.Address, asked.GetValueOrDefault(a) ?? [], users))];
    }

    /// <summary>The address behind a key that the page was given; null when it is none of this profile's.</summary>
    public static string? Find(IReadOnlyList<IdentifierRow> identifiers, string channel, string addressKey) => identifiers
        .Select(AddressOf)
        .OfType<(string Channel, string Address)>()
        .Where(a => a.Channel == channel && KeyOf(a.Address) == addressKey)
        .Select(a => a.Address)
        .FirstOrDefault();

    // The page needs to name an address without seeing it.
    public static string KeyOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..24];

    private static (string Channel, string Address)? AddressOf(IdentifierRow identifier) => (IdentifierKind)identifier.Kind switch
    {
        IdentifierKind.Email => ("email", identifier.Value),
        IdentifierKind.Phone => ("sms", identifier.Value),
        _ => null,
    };

    private static ProfileConsentDto Describe(
        string channel, string purpose, string address, ConsentRow[] entries, IReadOnlyDictionary<Guid, UserInfo> users) => new()
        {
            AddressKey = KeyOf(address),
            Address = (channel == "email" ? Masked.Email(address) : Masked.Phone(address))!,
            Channel = channel,
            Purpose = purpose,
            IsGranted = entries.Length > 0 ? entries[0].IsGranted : null,
            Since = entries.Length > 0 ? entries[0].OccurredAt : null,
            History = [.. entries.Select(e => new ConsentHistoryDto(
                e.IsGranted, e.OccurredAt, e.SourceName, e.UserId is { } id ? users.GetValueOrDefault(id)?.Name : null, e.Reason))],
        };
}
