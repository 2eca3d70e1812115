using Mmo.Cdp;
using Mmo.DependencyInjection;
using Mmo.Permissions;

namespace Mmo.Campaign.People;

/// <summary>Shows names and addresses to who may see personal data, and their outline to everybody else.</summary>
internal sealed class Masking(IPermissionChecker permissions) : ITransientDependency
{
    public async Task<Func<string?, string?>> NamesAsync(CancellationToken cancellationToken) =>
        await MayRevealAsync(cancellationToken) ? name => name : Name;

    public async Task<Func<string?, string?>> AddressesAsync(CancellationToken cancellationToken) =>
        await MayRevealAsync(cancellationToken) ? address => address : Address;

    internal static string? Name(string? name) => string.IsNullOrEmpty(name) ? name : $"{First(name)}**";

    internal static string? Address(string? address) =>
        string.IsNullOrEmpty(address) || address.LastIndexOf('@') < 1 ? Name(address) : $"{First(address)}***{address[address.LastIndexOf('@')..]}";

    private static string First(string text) => System.Globalization.StringInfo.GetNextTextElement(text);

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
}
