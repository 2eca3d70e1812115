namespace Mmo.ContentHub.Templates;

/// <summary>A published version of an e-mail template; it never changes.</summary>
/// <param name="TemplateId">The template.</param>
/// <param name="VersionId">The version.</param>
/// <param name="Number">1 for the first version.</param>
/// <param name="Name">The template's name.</param>
/// <param name="Subject">The subject as written, with its variables.</param>
/// <param name="Variables">The variables it uses: keys of the render model.</param>
public sealed record EmailTemplateVersion(
    Guid TemplateId, Guid VersionId, int Number, string Name, string Subject, IReadOnlyList<string> Variables);
