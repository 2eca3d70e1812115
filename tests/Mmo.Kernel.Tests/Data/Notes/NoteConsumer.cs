using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Kernel.Tests.Data.Notes;

/// <summary>Notes every commit, and nothing keeps it from noting one twice but the kernel.</summary>
internal sealed class NoteConsumer : FeedConsumer<NotesDbContext>
{
    public override string Name => "notes";

    public override string Producer => NotesDbContext.Schema;

    /// <summary>What happens while it has a slice in hand.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(
            "insert into notes.note (tenant_id, batch_id) select @TenantId, unnest(@BatchIds)", new { slice.TenantId, slice.BatchIds }, cancellationToken);
        await Meanwhile();
    }
}
