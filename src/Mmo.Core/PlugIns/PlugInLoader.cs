using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Mmo.Json;
using Mmo.Modularity;

namespace Mmo.PlugIns;

/// <summary>Loads the plug-ins of a folder, one sub-folder each. One that fails is kept with its reason and stops nothing else.</summary>
public static class PlugInLoader
{
    /// <summary>The manifest's file name.</summary>
    public const string ManifestFile = "plug-in.json";

    /// <summary>Loads all plug-ins.</summary>
    /// <param name="folder">The folder with a sub-folder for each; it need not exist.</param>
    /// <param name="hostVersion">This host's version, compared with each manifest's lowest one.</param>
    public static PlugInCatalog Load(string folder, Version hostVersion)
    {
        if (!Directory.Exists(folder))
        {
            return PlugInCatalog.Empty;
        }

        var plugIns = new List<PlugIn>();
        foreach (var path in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var plugIn = LoadOne(Path.GetFullPath(path), hostVersion);
            if (plugIns.Exists(p => p.Id == plugIn.Id))
            {
                plugIn.Fail($"Another folder holds a plug-in with the id {plugIn.Id}; remove one of them.");
            }

            plugIns.Add(plugIn);
        }

        return new PlugInCatalog(plugIns);
    }

    private static PlugIn LoadOne(string folder, Version hostVersion)
    {
        PlugInManifest manifest;
        try
        {
            manifest = ReadManifest(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ValidationException)
        {
            return Failed(new PlugIn(folder, null), $"{ManifestFile} could not be read: {exception.Message}");
        }

        var plugIn = new PlugIn(folder, manifest);
        if (!Version.TryParse(manifest.MinHostVersion, out var lowest))
        {
            return Failed(plugIn, $"minHostVersion “{manifest.MinHostVersion}” is no version such as 0.1.0.");
        }

        if (hostVersion < lowest)
        {
            return Failed(plugIn, $"It needs a host of version {lowest} or later; this one is {hostVersion}.");
        }

        try
        {
            var assemblyPath = Path.Combine(folder, manifest.Assembly);
            var types = new PlugInLoadContext(assemblyPath).LoadFromAssemblyPath(assemblyPath).GetTypes();
            plugIn.Modules = [.. types.Where(t => t is { IsClass: true, IsAbstract: false } && typeof(MmoModule).IsAssignableFrom(t))];
            return plugIn.Modules.Count > 0 ? plugIn : Failed(plugIn, $"{manifest.Assembly} has no class derived from MmoModule.");
        }
        catch (Exception exception)
        {
            // Whatever somebody's assembly throws while it is loaded is its malfunction, not ours.
            return Failed(plugIn, $"{manifest.Assembly} could not be loaded: {exception.Message}");
        }
    }

    private static PlugInManifest ReadManifest(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, ManifestFile));
        var manifest = JsonSerializer.Deserialize<PlugInManifest>(stream, MmoJson.Options) ?? throw new JsonException("It is empty.");
        return manifest.Faults().FirstOrDefault() is { } fault ? throw new ValidationException(fault) : manifest;
    }

    private static PlugIn Failed(PlugIn plugIn, string reason)
    {
        plugIn.Fail(reason);
        return plugIn;
    }
}
