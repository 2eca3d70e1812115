using System.Text;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Tests.Ingestion;

public sealed class CommitLaneTests
{
    private static readonly Guid Tenant = Guid.NewGuid();

    private readonly CommitQueue _queue = new();

    [Fact]
    public async Task While_a_batch_is_written_the_next_is_made_ready_where_it_is_a_big_one()
    {
        _queue.TryEnqueue(Piece(CommitPiece.MaxEvents));
        _queue.TryEnqueue(Piece(CommitPiece.MaxEvents));
        var first = await TakeAsync();

        var second = _queue.TakeAsync();
        (await EndsAsync(second)).ShouldBeFalse("the first still reads");
        _queue.Writing(first);
        (await EndsAsync(second)).ShouldBeTrue();
    }

    [Fact]
    public async Task Few_events_wait_until_the_batch_before_is_stored_and_share_a_commit()
    {
        _queue.TryEnqueue(Piece(10));
        var first = await TakeAsync();
        _queue.Writing(first);
        _queue.TryEnqueue(Piece(10));

        var second = _queue.TakeAsync();
        (await EndsAsync(second)).ShouldBeFalse();
        _queue.TryEnqueue(Piece(10));
        _queue.Done(first);
        (await second).ShouldNotBeNull().Pieces.Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_tenant_never_holds_more_than_two_turns()
    {
        for (var i = 0; i < 3; i++)
        {
            _queue.TryEnqueue(Piece(CommitPiece.MaxEvents));
        }

        var first = await TakeAsync();
        _queue.Writing(first);
        var second = await TakeAsync();
        _queue.Writing(second);

        var third = _queue.TakeAsync();
        (await EndsAsync(third)).ShouldBeFalse("the first is not stored yet, though the second has nothing left but to be written");
        _queue.Done(first);
        (await EndsAsync(third)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_queue_that_is_closed_hands_out_what_it_holds_and_then_ends()
    {
        _queue.TryEnqueue(Piece(CommitPiece.MaxEvents));
        _queue.TryEnqueue(Piece(CommitPiece.MaxEvents));
        var first = await TakeAsync();
        _queue.Writing(first);
        var second = await TakeAsync();
        _queue.Close();
        _queue.Done(second);
        _queue.Done(first);

        (await _queue.TakeAsync()).ShouldBeNull();
        _queue.Count.ShouldBe(0);
    }

    private async Task<CommitTurn> TakeAsync() => (await _queue.TakeAsync().WaitAsync(TimeSpan.FromSeconds(10))).ShouldNotBeNull();

    private static async Task<bool> EndsAsync(Task task) => await Task.WhenAny(task, Task.Delay(200)) == task;

    private static CommitPiece Piece(int events)
    {
        var piece = new CommitPiece(Tenant, body: null);
        for (var i = 0; i < events; i++)
        {
            piece.Add(new IncomingEvent
            {
                SourceNo = 1, EventId = $"{i}", Kind = EventKind.Track, Name = "Lane", OccurredAt = DateTimeOffset.UnixEpoch, ReceivedAt = DateTimeOffset.UnixEpoch,
                Properties = Encoding.UTF8.GetBytes("{}"),
            });
        }

        return piece;
    }
}
