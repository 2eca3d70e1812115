using Microsoft.EntityFrameworkCore;
using Mmo.Data;

namespace Mmo.ContentHub.Templates;

internal static class EmailTemplateList
{
    public static IQueryable<EmailTemplate> Filter(IQueryable<EmailTemplate> query, GetEmailTemplatesInput input)
    {
        if (input.Filter is { Length: > 0 } filter)
        {
            var pattern = $"%{LikePattern.Escape(filter)}%";
            query = query.Where(t => EF.Functions.ILike(t.Name, pattern) || EF.Functions.ILike(t.Subject, pattern));
        }

        return input.IsPublished is { } published ? query.Where(t => t.PublishedVersion != null == published) : query;
    }

    public static IQueryable<EmailTemplate> Sort(IQueryable<EmailTemplate> query, string? sorting) => sorting switch
    {
        "name" or "name asc" => query.OrderBy(t => t.Name).ThenBy(t => t.Id),
        "name desc" => query.OrderByDescending(t => t.Name).ThenBy(t => t.Id),
        "updatedAt" or "updatedAt asc" => query.OrderBy(t => t.UpdatedAt).ThenBy(t => t.Id),
        null or "" or "updatedAt desc" => query.OrderByDescending(t => t.UpdatedAt).ThenBy(t => t.Id),
        _ => throw new ErrorHandling.MmoValidationException("sorting", "Mmo:UnknownSorting", ("Sorting", sorting), ("Known", "name, updatedAt")),
    };
}
