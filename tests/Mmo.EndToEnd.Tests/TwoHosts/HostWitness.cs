using Mmo.EndToEnd.Tests.Kills;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>
/// Notes in the database which host does what: each calls itself by a name of its own there. Past the product, which neither knows nor needs it.
/// </summary>
internal sealed class HostWitness
{
    public const string First = "first";
    public const string Second = "second";

    private const string Install =
        """
        create schema witness;
        create table witness.host (name text, owner uuid primary key);
        create table witness.work (name text, what text, rows bigint);

        create function witness.note_host() returns trigger language plpgsql security definer as $$
        begin
          insert into witness.host values (current_setting('application_name'), new.id) on conflict do nothing;
          return null;
        end $$;
        create trigger witness after insert on kernel.host for each row execute function witness.note_host();

        create function witness.note_work() returns trigger language plpgsql security definer as $$
        begin
          insert into witness.work select current_setting('application_name'), tg_argv[0], count(*) from touched having count(*) > 0;
          return null;
        end $$;
        create trigger witness after insert on campaign_store.enrolment_step
          referencing new table as touched for each statement execute function witness.note_work('steps');
        create trigger witness after insert on campaign_store.delivery
          referencing new table as touched for each statement execute function witness.note_work('sends');
        """;

    private readonly TestDatabase _database;

    private HostWitness(TestDatabase database) => _database = database;

    public static async Task<HostWitness> InstallAsync(TestDatabase database)
    {
        await database.ExecuteAsync(Install);
        return new HostWitness(database);
    }

    /// <summary>How many people a host moved (<c>steps</c>), or how many messages it settled (<c>sends</c>).</summary>
    public Task<long> WorkAsync(string host, string what) =>
        _database.ScalarAsync<long>($"select coalesce(sum(rows), 0)::bigint from witness.work where name = '{host}' and what = '{what}'");

    /// <summary>How many leases a host holds.</summary>
    public Task<long> LeasesAsync(string host) => _database.ScalarAsync<long>(
        $"select count(*) from kernel.lease join witness.host using (owner) where host.name = '{host}' and expires_at > clock_timestamp()");

    /// <summary>To whom the messages go of which a host has told the database that it hands them over just now.</summary>
    public async Task<string[]> SendingAsync(string host) => (await _database.ScalarAsync<string[]>(
        $"""
        select coalesce(array_agg(m.address), '{"{}"}')
        from campaign_store.message m join campaign.send_claim c on c.id = m.claim join witness.host h using (owner)
        where m.state = {HostTables.Sending} and h.name = '{host}'
        """))!;

    /// <summary>What a host still holds: claims on messages, and consumers that nobody else has taken over.</summary>
    public Task<long> HeldAsync(string host) => _database.ScalarAsync<long>(
        $"""
        select (select count(*) from campaign.send_claim join witness.host using (owner) where name = '{host}')
             + (select count(*) from kernel.lease join witness.host using (owner) where host.name = '{host}' and lease.name like 'feed:%')
        """);
}
