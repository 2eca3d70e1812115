using Mmo.Data;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Kernel.Tests.Data;

public sealed class TenantSeedsTests
{
    [Fact]
    public void The_stamp_does_not_depend_on_the_order_in_which_contributors_are_found() =>
        TenantSeeds.Stamp([new Shops(), new Stores()]).ShouldBe(TenantSeeds.Stamp([new Stores(), new Shops()]));

    [Fact]
    public void A_contributor_that_came_changes_the_stamp() =>
        TenantSeeds.Stamp([new Shops(), new Stores()]).ShouldNotBe(TenantSeeds.Stamp([new Shops()]));

    private sealed class Shops : IDataSeedContributor
    {
        public Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Stores : IDataSeedContributor
    {
        public Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
