using Microsoft.EntityFrameworkCore;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Webhooks;

internal static class WebhookLoading
{
    /// <summary>The webhook of a source; a source of another kind has none.</summary>
    public static async Task<Webhook> LoadWebhookAsync(this CdpDbContext db, Guid sourceId, CancellationToken cancellationToken) =>
        await db.Set<Webhook>().SingleOrDefaultAsync(w => w.SourceId == sourceId, cancellationToken) ?? throw new EntityNotFoundException("Webhook", sourceId);
}
