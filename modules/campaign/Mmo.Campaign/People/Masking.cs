using Mmo.Cdp;
using Mmo.DependencyInjection;
using Mmo.Permissions;

namespace Mmo.Campaign.People;

/// <summary>
/// Shows people as the list of people does: names to who may see personal data, addresses in outline to everybody. Whoever needs an address in
/// full asks for it on the person's page, with a reason that is kept.
/// </summary>
internal sealed class Masking(IPermissionChecker permissions) : ITransientDependency
{
    public async Task<Func<string?, string?>> NamesAsync(CancellationToken cancellationToken) =>
        await MayRevealAsync(cancellationToken) ? name => name : Name;

    internal static string? Name(string? name) => string.IsNullOrEmpty(name) ? name : $"{First(name)}**";

    internal static string? Address(string? address) =>
        string.IsNullOrEmpty(address) || address.LastIndexOf('@') < 1 ? Name(address) : $"{First(address)}***{address[address.LastIndexOf('@')..]}";

    private static string First(string text) => System.Globalization.StringInfo.GetNextTextElement(text);

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
}
