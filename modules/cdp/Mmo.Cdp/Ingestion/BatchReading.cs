using Mmo.Cdp.Consents;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.Cdp.Ingestion;

/// <summary>The first one or two round trips of a batch: lock, dedupe, resolve; then what is known of people who might be joined.</summary>
internal sealed class BatchReading(
    Batch batch, TenantTransaction transaction, BatchGraph graph, PresentValues values, ConsentLedger consents, KnownPairs knownPairs)
{
    /// <summary>The batch's number in the log and on the feed.</summary>
    public long BatchId { get; private set; }

    /// <summary>The events that were not known before, and whose part exists where they name one.</summary>
    public List<IncomingEvent> Events { get; } = [];

    /// <summary>Pairs that turned out to have a link row.</summary>
    public HashSet<PartPair> LinkedPairs { get; } = [];

    public async Task ReadAsync()
    {
        await ResolveAsync();
        var (profiles, pairs) = graph.Undecided(Events, knownPairs);
        var consenting = Events.Where(e => e.Consents.Count > 0).ToArray();
        var changing = values.Questions(Events);
        if (profiles.Count > 0 || consenting.Length > 0 || changing.Count > 0)
        {
            await AskMoreAsync([.. profiles], [.. pairs], [.. changing], consenting);
        }
    }

    private async Task ResolveAsync()
    {
        var identifiers = batch.Events.SelectMany(BatchGraph.Candidates).Distinct().ToArray();
        var given = batch.Events.Where(e => e.PartNo is not null).Select(e => e.PartNo!.Value).Distinct().ToArray();
        await using var sql = new SqlBatch(transaction, batch.IsSmall);
        sql.Add(TenantTransaction.Bind, SqlBatch.Of(batch.TenantId.ToString()));
        sql.Add(BatchSql.Lock, SqlBatch.Of(batch.TenantId.ToString()), SqlBatch.Of(SqlBatch.PlanMode(batch.IsSmall)));
        sql.Add(
            BatchSql.InsertKeys,
            SqlBatch.Of(batch.TenantId),
            SqlBatch.Of(batch.Events.Select(e => e.SourceNo).ToArray()),
            SqlBatch.Of(batch.Events.Select(e => e.EventId).ToArray()),
            SqlBatch.Of(batch.Events.Select(e => e.ReceivedAt).ToArray()));
        sql.Add(
            BatchSql.FindIdentifiers,
            SqlBatch.Of(identifiers.Select(i => (short)i.Kind).ToArray()),
            SqlBatch.Of(identifiers.Select(i => i.Value).ToArray()));
        if (given.Length > 0)
        {
            sql.Add(BatchSql.FindParts, SqlBatch.Of(given));
        }

        await using var reader = await sql.ReadAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        BatchId = reader.GetInt64(4);

        await reader.NextResultAsync();
        var isNew = new HashSet<(int, string)>(batch.Events.Count);
        while (await reader.ReadAsync())
        {
            isNew.Add((reader.GetInt32(0), reader.GetString(1)));
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            graph.AddIdentifier(identifiers[reader.GetInt32(0) - 1], reader.GetInt64(1), reader.GetInt64(2));
        }

        while (await reader.NextResultAsync())
        {
            while (await reader.ReadAsync())
            {
                graph.AddPart(reader.GetInt64(0), reader.GetInt64(1));
            }
        }

        Keep(isNew);
    }

    private void Keep(HashSet<(int, string)> isNew)
    {
        foreach (var item in batch.Events.Where(e => isNew.Contains((e.SourceNo, e.EventId))))
        {
            if (item.PartNo is { } partNo && !graph.Knows(partNo))
            {
                batch.Quarantined.Add(item.Refuse(RejectionReason.UnknownPart, $"{partNo}"));
            }
            else
            {
                Events.Add(item);
            }
        }
    }

    private async Task AskMoreAsync(
        long[] profiles, PartPair[] pairs, (long ProfileId, string Attribute, int SourceNo)[] changing, IncomingEvent[] consenting)
    {
        await using var sql = new SqlBatch(transaction, batch.IsSmall);
        sql.Add(BatchSql.FindLinks, SqlBatch.Of(pairs.Select(p => p.A).ToArray()), SqlBatch.Of(pairs.Select(p => p.B).ToArray()));
        sql.Add(BatchSql.FindObstacles, SqlBatch.Of(profiles));
        if (changing.Length > 0)
        {
            sql.Add(
                BatchSql.FindValues,
                SqlBatch.Of(changing.Select(c => c.ProfileId).ToArray()),
                SqlBatch.Of(changing.Select(c => c.Attribute).ToArray()),
                SqlBatch.Of(changing.Select(c => c.SourceNo).ToArray()));
        }

        if (consenting.Length > 0)
        {
            AddConsentQuestions(sql, profiles, consenting);
        }

        await using var reader = await sql.ReadAsync();
        while (await reader.ReadAsync())
        {
            var pair = new PartPair(reader.GetInt64(0), reader.GetInt64(1));
            graph.AddKnownLink(pair);
            LinkedPairs.Add(pair);
        }

        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            if (reader.IsDBNull(4))
            {
                graph.AddCount(reader.GetInt64(0), IdentifierTypes.KeyOf((IdentifierKind)reader.GetInt16(1), reader.GetString(2)), reader.GetInt32(3));
            }
            else
            {
                graph.AddMustNot(reader.GetInt64(0), reader.GetInt64(4));
            }
        }

        if (changing.Length > 0)
        {
            await reader.NextResultAsync();
            await ReadValuesAsync(reader);
        }

        while (await reader.NextResultAsync())
        {
            while (await reader.ReadAsync())
            {
                ReadConsent(reader);
            }
        }
    }

    private async Task ReadValuesAsync(NpgsqlDataReader reader)
    {
        while (await reader.ReadAsync())
        {
            values.Add(
                (reader.GetInt64(0), reader.GetString(1), reader.GetInt32(2)),
                new PresentValue(System.Text.Encoding.UTF8.GetBytes(reader.GetString(3)), reader.GetFieldValue<DateTimeOffset>(4), reader.GetInt32(5), reader.GetInt64(6)));
        }
    }

    private void ReadConsent(NpgsqlDataReader reader)
    {
        var address = reader.GetString(3);
        if (reader.FieldCount > 8)
        {
            consents.AddAddress(reader.GetInt64(8), reader.GetString(0), address);
        }

        if (!reader.IsDBNull(4))
        {
            graph.AddIdentifier(new Identifier((IdentifierKind)reader.GetInt16(2), address), reader.GetInt64(4), reader.GetInt64(5));
        }

        if (!reader.IsDBNull(6))
        {
            consents.AddInForce(new ConsentAddress(reader.GetString(0), reader.GetString(1), address), reader.GetBoolean(6), reader.GetFieldValue<DateTimeOffset>(7));
        }
    }

    // A consent without an address holds for all addresses of the person, who may be several profiles that this batch joins.
    private void AddConsentQuestions(SqlBatch sql, long[] profiles, IncomingEvent[] consenting)
    {
        var changes = consenting.SelectMany(e => e.Consents).ToArray();
        var topics = changes.Where(c => c.Address is null).Select(c => (c.Channel, c.Purpose)).Distinct().ToArray();
        var addresses = changes.Where(c => c.Address is not null).Select(c => new ConsentAddress(c.Channel, c.Purpose, c.Address!)).ToHashSet();
        foreach (var (channel, purpose) in topics)
        {
            addresses.UnionWith(Events.SelectMany(e => e.Identifiers)
                .Where(i => i.Kind == ConsentLedger.KindOf(channel)).Select(i => new ConsentAddress(channel, purpose, i.Value)));
        }

        sql.Add(
            BatchSql.FindConsents,
            SqlBatch.Of(addresses.Select(a => a.Channel).ToArray()),
            SqlBatch.Of(addresses.Select(a => a.Purpose).ToArray()),
            SqlBatch.Of(addresses.Select(a => (short)ConsentLedger.KindOf(a.Channel)).ToArray()),
            SqlBatch.Of(addresses.Select(a => a.Address).ToArray()));

        var people = profiles.Concat(consenting.SelectMany(ProfilesOf)).Distinct().ToArray();
        var questions = people.SelectMany(profile => topics.Select(topic => (Profile: profile, topic.Channel, topic.Purpose))).ToArray();
        sql.Add(
            BatchSql.FindConsentsOfProfiles,
            SqlBatch.Of(questions.Select(q => q.Profile).ToArray()),
            SqlBatch.Of(questions.Select(q => q.Channel).ToArray()),
            SqlBatch.Of(questions.Select(q => q.Purpose).ToArray()),
            SqlBatch.Of(questions.Select(q => (short)ConsentLedger.KindOf(q.Channel)).ToArray()));
    }

    private IEnumerable<long> ProfilesOf(IncomingEvent item) => item.PartNo is { } partNo
        ? [graph.ProfileOf(partNo)]
        : BatchGraph.Candidates(item).Select(graph.Find).Where(p => p is not null).Select(p => graph.ProfileOf(p!.Value));
}
