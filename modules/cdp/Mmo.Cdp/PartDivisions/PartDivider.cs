using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Cdp.PartDivisions;

/// <summary>
/// Takes pieces out of parts. A piece becomes a part of its own, without an identifier, in the profile of the part that it came from and tied to it;
/// who un-merges takes the two apart like any others. Done under the graph lock.
/// </summary>
internal sealed class PartDivider(PartNumbers numbers, DividedValues values, TimeProvider clock) : ITransientDependency
{
    /// <summary>The most events of a part that is divided: ingestion waits while they are rewritten.</summary>
    public const int MaxEvents = 50_000;

    /// <summary>To be called before the transaction.</summary>
    public Task PrepareAsync(int pieces, CancellationToken cancellationToken) => numbers.EnsureAsync(pieces, cancellationToken);

    /// <exception cref="MmoValidationException">The piece has no events, or the part too many.</exception>
    public async Task<PartDivision> DivideAsync(TenantTransaction transaction, PartPiece piece, CancellationToken cancellationToken)
    {
        await RefuseIfTooLargeAsync(transaction, piece.PartNo, piece.Field, cancellationToken);
        var change = new
        {
            piece.PartNo, NewPartNo = numbers.Next(), piece.From, piece.To, SourceIds = piece.SourceIds.ToArray(), PublicId = Uuid.Next(clock), Now = clock.GetUtcNow(),
        };
        await transaction.ExecuteAsync(PartDivisionSql.Found, change, cancellationToken);
        var moved = await transaction.SingleOrDefaultAsync<long>(PartDivisionSql.MoveEvents, change, cancellationToken);
        if (moved == 0)
        {
            throw new MmoValidationException(piece.Field, "Cdp:PartPieceEmpty");
        }

        await transaction.ExecuteAsync(PartDivisionSql.Recount, new { Parts = new[] { change.PartNo, change.NewPartNo } }, cancellationToken);
        await values.DivideAsync(transaction, change.PartNo, change.NewPartNo, cancellationToken);
        await transaction.ExecuteAsync(PartDivisionSql.DivideAccounts, change, cancellationToken);
        return new PartDivision(change.PartNo, change.NewPartNo, piece.From, piece.To, moved);
    }

    /// <exception cref="MmoValidationException">Nobody should wait for it.</exception>
    public static async Task RefuseIfTooLargeAsync(TenantTransaction transaction, long part, string field, CancellationToken cancellationToken)
    {
        var count = await transaction.SingleOrDefaultAsync<long>(PartDivisionSql.EventCount, new { PartNo = part }, cancellationToken);
        if (count > MaxEvents)
        {
            throw new MmoValidationException(field, "Cdp:PartTooLarge", ("Count", count), ("Most", MaxEvents));
        }
    }

    /// <summary>Puts them down with the un-merge that they were made for.</summary>
    public static Task NoteAsync(TenantTransaction transaction, Guid unmergeId, IReadOnlyList<PartDivision> divisions, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(PartDivisionSql.Note, new { Id = unmergeId, Divisions = JsonSerializer.Serialize(divisions, MmoJson.Options) }, cancellationToken);
}
