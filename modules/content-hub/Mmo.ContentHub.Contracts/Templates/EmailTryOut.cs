namespace Mmo.ContentHub.Templates;

/// <summary>A text to be filled as a test, as it is written or as it was published last.</summary>
/// <param name="Content">The text; null: the published version of <paramref name="TemplateId"/>.</param>
/// <param name="TemplateId">The template, where there is no text.</param>
/// <param name="ProfileId">The person; null shows the variables' names instead of values.</param>
/// <param name="UnsubscribeUrl">What stands for <c>unsubscribeUrl</c>.</param>
/// <param name="PreferencesUrl">What stands for <c>preferencesUrl</c>.</param>
public sealed record EmailTryOut(EmailTemplateContentDto? Content, Guid? TemplateId, Guid? ProfileId, string UnsubscribeUrl, string PreferencesUrl);
