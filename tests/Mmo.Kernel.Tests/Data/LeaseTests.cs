using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.Kernel.Tests.Data.Notes;

namespace Mmo.Kernel.Tests.Data;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class LeaseTests(NotesHost host) : IClassFixture<NotesHost>
{
    [Fact]
    public async Task A_lease_is_one_hosts_as_long_as_it_gives_word()
    {
        using var one = Host();
        using var other = Host();

        (await one.TryAcquireAsync("word")).ShouldNotBeNull();
        (await other.TryAcquireAsync("word")).ShouldBeNull();
        (await one.TryAcquireAsync("word")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lease_that_ran_out_or_was_given_up_goes_to_the_next_host_with_a_higher_token()
    {
        using var first = Host();
        using var second = Host();
        using var third = Host();
        var token = await first.TryAcquireAsync("hands");

        await host.Database.ExecuteAsync("update kernel.lease set expires_at = clock_timestamp() - interval '1 second' where name = 'hands'");
        (await second.TryAcquireAsync("hands")).ShouldBe(token + 1);
        (await third.TryAcquireAsync("hands")).ShouldBeNull();

        await second.ReleaseAsync("hands");
        (await third.TryAcquireAsync("hands")).ShouldBe(token + 2);
        (await third.TryAcquireAsync("hands")).ShouldBe(token + 2);
    }

    private HostLeases Host() => new(host.Services.GetRequiredService<DatabaseConnections>(), TimeProvider.System, NullLogger<HostLeases>.Instance);
}
