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

    /// <param name="addresses">As <see cref="AddressesOf"/> says.</param>
    /// <param name="entries">What was said of them, the newest first.</param>
    /// <param name="users">Who said it by hand.</param>
    public static IReadOnlyList<ProfileConsentDto> Of(
        IEnumerable<(string Channel, string Address)> addresses, IReadOnlyList<ConsentRow> entries, IReadOnlyDictionary<Guid, UserInfo> users)
    {
        var asked = entries.GroupBy(e => (e.Channel, e.Purpose, e.Address)).ToDictionary(g => g.Key, g => g.ToArray());
        var all = addresses.Select(a => (a.Channel, Purpose: Marketing, a.Address))
            .Union(asked.Keys);
        return [.. all.OrderBy(a => a.Channel, StringComparer.Ordinal).ThenBy(a => a.Purpose, StringComparer.Ordinal)
            .Select(a => Describe(a.Channel, a.Purpose, a.Address, asked.GetValueOrDefault(a) ?? [], users))];
    }

    /// <summary>The addresses that a person is known by, and the one that messages would go to, which may be somebody else's identifier.</summary>
    public static IEnumerable<(string Channel, string Address)> AddressesOf(ProfileRow profile, IEnumerable<IdentifierRow> identifiers) =>
        identifiers.Select(AddressOf)
            .Concat([profile.Email is { } email ? ("email", email) : null, profile.Phone is { } phone ? ("sms", phone) : null])
            .OfType<(string Channel, string Address)>().Distinct();

    /// <summary>The address behind a key that the page was given; null when it is none of this profile's.</summary>
    public static string? Find(IEnumerable<(string Channel, string Address)> addresses, string channel, string addressKey) => addresses
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
