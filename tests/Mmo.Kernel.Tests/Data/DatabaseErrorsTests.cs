using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Errors;
using Mmo.ErrorHandling;
using Npgsql;

namespace Mmo.Kernel.Tests.Data;

public sealed class DatabaseErrorsTests
{
    private readonly DatabaseErrorClassifier _classifier = new();

    public static TheoryData<string, DatabaseFault> States => new()
    {
        // Away: broken or refused connections, stops and crashes, a standby, a log-in that no longer holds, files that are gone.
        { "08000", DatabaseFault.Away }, { "08001", DatabaseFault.Away }, { "08003", DatabaseFault.Away }, { "08004", DatabaseFault.Away },
        { "08006", DatabaseFault.Away }, { "08P01", DatabaseFault.Away }, { "57P01", DatabaseFault.Away }, { "57P02", DatabaseFault.Away },
        { "57P03", DatabaseFault.Away }, { "57P04", DatabaseFault.Away }, { "57P05", DatabaseFault.Away }, { "25006", DatabaseFault.Away },
        { "25P03", DatabaseFault.Away }, { "28000", DatabaseFault.Away }, { "28P01", DatabaseFault.Away }, { "3D000", DatabaseFault.Away },
        { "55000", DatabaseFault.Away }, { "58000", DatabaseFault.Away }, { "58030", DatabaseFault.Away }, { "58P01", DatabaseFault.Away },

        // No room: disk, memory, connections.
        { "53000", DatabaseFault.Exhausted }, { "53100", DatabaseFault.Exhausted }, { "53200", DatabaseFault.Exhausted },
        { "53300", DatabaseFault.Exhausted }, { "53400", DatabaseFault.Exhausted },

        { "40001", DatabaseFault.Race }, { "40P01", DatabaseFault.Race }, { "55P03", DatabaseFault.Race }, { "55006", DatabaseFault.Race },
        { "57014", DatabaseFault.TooSlow },
        { "22021", DatabaseFault.UnstorableText }, { "22P05", DatabaseFault.UnstorableText },
        { "22003", DatabaseFault.ValueOutOfRange }, { "22008", DatabaseFault.ValueOutOfRange },

        // Ours to mend: 500, and logged.
        { "23505", DatabaseFault.None }, { "23503", DatabaseFault.None }, { "42P01", DatabaseFault.None }, { "42601", DatabaseFault.None },
        { "42501", DatabaseFault.None }, { "22P02", DatabaseFault.None }, { "XX000", DatabaseFault.None }, { "P0001", DatabaseFault.None },
    };

    [Theory, MemberData(nameof(States))]
    public void Each_state_means_one_thing_however_deep_it_stands(string state, DatabaseFault fault)
    {
        var bare = Postgres(state);
        Exception[] all = [bare, new DbUpdateException("saving", bare), new InvalidOperationException("likely transient", new DbUpdateException("saving", bare)), new AggregateException(bare)];

        all.ShouldAllBe(exception => DatabaseErrors.FaultOf(exception) == fault);
        DatabaseErrors.IsTransient(bare).ShouldBe(fault is DatabaseFault.Away or DatabaseFault.Exhausted or DatabaseFault.Race);
        switch (fault)
        {
            case DatabaseFault.None:
                _classifier.Translate(bare).ShouldBeNull();
                break;
            case DatabaseFault.UnstorableText or DatabaseFault.ValueOutOfRange:
                _classifier.Translate(bare).ShouldBeOfType<MmoValidationException>();
                break;
            default:
                _classifier.Translate(bare).ShouldBeOfType<TooManyRequestsException>().RetryAfter.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
                break;
        }
    }

    [Fact]
    public void A_connection_that_breaks_is_refused_or_does_not_answer_is_the_database_too()
    {
        DatabaseErrors.FaultOf(new NpgsqlException("reading", new EndOfStreamException())).ShouldBe(DatabaseFault.Away);
        DatabaseErrors.FaultOf(new NpgsqlException("connecting", new System.Net.Sockets.SocketException(111))).ShouldBe(DatabaseFault.Away);
        DatabaseErrors.FaultOf(new NpgsqlException("pool", new TimeoutException())).ShouldBe(DatabaseFault.Exhausted);
    }

    [Fact]
    public void Whoever_gave_up_waiting_is_not_told_that_the_database_is_slow()
    {
        DatabaseErrors.FaultOf(new OperationCanceledException("gave up", Postgres("57014"))).ShouldBe(DatabaseFault.None);
        DatabaseErrors.FaultOf(new TimeoutException()).ShouldBe(DatabaseFault.None, "not the database's");
    }

    private static PostgresException Postgres(string state) => new("said", "ERROR", "ERROR", state);
}
