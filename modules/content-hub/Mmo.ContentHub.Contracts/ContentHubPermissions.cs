namespace Mmo.ContentHub;

/// <summary>The permissions of this module.</summary>
public static class ContentHubPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "ContentHub";

    /// <summary>See templates and preview them.</summary>
    public const string Templates = "ContentHub.Templates";

    /// <summary>Make, change and delete templates.</summary>
    public const string TemplatesEdit = "ContentHub.Templates.Edit";

    /// <summary>Publish templates: from then on they can be sent.</summary>
    public const string TemplatesPublish = "ContentHub.Templates.Publish";
}
