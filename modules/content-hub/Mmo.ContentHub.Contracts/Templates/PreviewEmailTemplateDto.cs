namespace Mmo.ContentHub.Templates;

/// <summary>A template to look at as one person would see it.</summary>
public sealed class PreviewEmailTemplateDto : EmailTemplateContentDto
{
    /// <summary>The person; null shows the variables' names instead of values.</summary>
    public Guid? ProfileId { get; set; }
}
