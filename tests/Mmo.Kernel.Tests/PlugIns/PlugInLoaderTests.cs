using System.Text.Json.Nodes;
using Mmo.PlugIns;

namespace Mmo.Kernel.Tests.PlugIns;

/// <summary>What a manifest must be; each that is not keeps its plug-in out and says where it is wrong.</summary>
public sealed class PlugInLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mmo-plug-ins-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "plug-in.json could not be read:")]
    [InlineData("null", "plug-in.json could not be read: It is empty.")]
    [InlineData("""{ "id": "Acme Points" }""", "plug-in.json could not be read: id:")]
    [InlineData("""{ "assembly": "../acme.dll" }""", "plug-in.json could not be read: assembly:")]
    [InlineData("""{ "minHostVersion": "soon" }""", "minHostVersion “soon” is no version such as 0.1.0.")]
    [InlineData("""{ "minHostVersion": "99.0.0" }""", "It needs a host of version 99.0.0 or later; this one is 0.1.0.")]
    [InlineData("""{ "pages": null }""", "plug-in.json could not be read: pages:")]
    [InlineData("""{ "pages": [null] }""", "plug-in.json could not be read: pages[0] is empty.")]
    [InlineData("""{ "pages": [{ "path": "" }] }""", "plug-in.json could not be read: pages[0].module:")]
    [InlineData("""{ "profileCards": [{ "id": "a", "module": "a.js", "column": "left" }] }""", "plug-in.json could not be read: profileCards[0].column:")]
    [InlineData("""{ "profileCards": [{ "id": "a", "module": "a.js" }, { "id": "a", "module": "b.js" }] }""", "plug-in.json could not be read: The profile card a stands there twice.")]
    [InlineData("""{ "journeyNodes": [{ "kind": "a", "form": "a.js", "outputs": [] }] }""", "plug-in.json could not be read: journeyNodes[0].outputs:")]
    [InlineData("""{ "journeyNodes": [{ "kind": "a", "form": "a.js", "outputs": [{ "id": "A B" }] }] }""", "plug-in.json could not be read: journeyNodes[0].outputs[0].id:")]
    [InlineData("""{ "journeyNodes": [{ "kind": "a", "form": "a.js", "settings": 3 }] }""", "plug-in.json could not be read: The settings of the journey node a are no object.")]
    [InlineData("{ }", "Acme.dll could not be loaded:")]
    public void A_plug_in_that_cannot_be_loaded_says_why(string differs, string reason)
    {
        Write("acme", differs.StartsWith('{') ? Merge(differs) : differs);

        var plugIn = PlugInLoader.Load(_folder, new Version(0, 1, 0)).PlugIns.ShouldHaveSingleItem();

        plugIn.Status.ShouldBe(PlugInStatus.Malfunctioning);
        plugIn.Reason!.ShouldStartWith(reason);
    }

    private void Write(string id, string manifest) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, id)).FullName, PlugInLoader.ManifestFile), manifest);

    /// <summary>A manifest that is right but for what differs.</summary>
    private static string Merge(string differs)
    {
        var manifest = JsonNode.Parse(
            """{ "id": "acme", "name": { "zh": "阿克米", "en": "Acme" }, "version": "1.0.0", "minHostVersion": "0.1.0", "assembly": "Acme.dll" }""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(differs)!.AsObject())
        {
            manifest[name] = value?.DeepClone();
        }

        return manifest.ToJsonString();
    }
}
