using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Worlds;

namespace Mmo.Benchmarks.Profiles;

internal sealed class ProfilesBenchmark : IBenchmark
{
    public string Name => "profiles";

    public string Description =>
        "The list of 1,000,000 profiles over HTTP from the whole host, 50 a page, signed in as the administrator of the tenant with 90% of them; a page with its total and the segments "
        + "of its people. Naive: the page alone by OFFSET and LIKE '%…%', in SQL.";

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var world = await PeopleWorld.OpenAsync(scale, cancellationToken);
        return await new ProfilePages(world).MeasureAsync(cancellationToken);
    }
}
