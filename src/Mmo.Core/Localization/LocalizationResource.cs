using System.Reflection;

namespace Mmo.Localization;

/// <summary>The texts of one module: <c>Localization/&lt;culture&gt;.json</c>, embedded in its assembly.</summary>
/// <param name="Name">The module's name, as in error codes before the colon: <c>Cdp</c>.</param>
/// <param name="Assembly">Where the texts are embedded.</param>
public sealed record LocalizationResource(string Name, Assembly Assembly);
