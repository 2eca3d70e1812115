using Mmo.ContentHub.Rendering;

namespace Mmo.ContentHub.Templates;

internal static class EmailTemplateMap
{
    public static EmailTemplateDto ToListItem(EmailTemplate draft, PublishedEmailTemplate? newest) => new()
    {
        Id = draft.Id,
        Name = draft.Name,
        Subject = draft.Subject,
        PublishedVersion = newest?.Number,
        HasUnpublishedChanges = HasChanges(draft, newest),
        UpdatedAt = draft.UpdatedAt,
    };

    public static EmailTemplateDetailsDto ToDetails(EmailTemplate draft, PublishedEmailTemplate? newest) => new()
    {
        Id = draft.Id,
        Name = draft.Name,
        Subject = draft.Subject,
        Html = draft.Html,
        Text = draft.Text,
        PublishedVersion = newest?.Number,
        HasUnpublishedChanges = HasChanges(draft, newest),
        UpdatedAt = draft.UpdatedAt,
        ConcurrencyStamp = draft.ConcurrencyStamp,
    };

    public static bool HasChanges(EmailTemplate draft, PublishedEmailTemplate? newest) => newest is null
        || draft.Name != newest.Name || draft.Subject != newest.Subject || draft.Html != newest.Html || PlainText(draft) != newest.Text;

    /// <summary>The text as written, else made from the HTML.</summary>
    public static string PlainText(EmailTemplate draft) => draft.Text is { Length: > 0 } text ? text : HtmlText.From(draft.Html);
}
