using System.Globalization;
using Mmo.DependencyInjection;
using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

internal sealed class PlugInList(PlugInCatalog catalog) : ISingletonDependency
{
    public IReadOnlyList<PlugInDto> Read() => [.. catalog.PlugIns.Select(p => new PlugInDto(p.Id, NameOf(p), p.Manifest?.Version, p.Status, p.Reason))];

    private static string? NameOf(PlugIn plugIn) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? plugIn.Manifest?.Name.En : plugIn.Manifest?.Name.Zh;
}
