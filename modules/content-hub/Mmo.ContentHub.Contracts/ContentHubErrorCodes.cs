namespace Mmo.ContentHub;

/// <summary>The error codes of this module.</summary>
public static class ContentHubErrorCodes
{
    /// <summary>A template of that name exists.</summary>
    public const string TemplateNameTaken = "ContentHub:TemplateNameTaken";

    /// <summary>The template has faults and cannot be published.</summary>
    public const string TemplateHasFaults = "ContentHub:TemplateHasFaults";

    /// <summary>The template was published before, so messages refer to it; it can no longer be deleted.</summary>
    public const string TemplateWasPublished = "ContentHub:TemplateWasPublished";
}
