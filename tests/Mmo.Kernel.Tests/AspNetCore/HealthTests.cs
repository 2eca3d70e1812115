using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Health;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class HealthTests(HealthTests.Host host) : IClassFixture<HealthTests.Host>
{
    [Fact]
    public async Task A_host_is_live_for_anybody_and_ready_only_when_every_check_is()
    {
        (await host.Anonymous().GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        Database.Reason = null;
        (await host.Anonymous().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        Database.Reason = () => "no connection to 10.0.0.1";
        var away = await host.Anonymous().GetAsync("/health/ready");
        away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await away.Content.ReadAsStringAsync()).ShouldBe("""{"status":"not ready","checks":{"database":false}}""");
        host.Log.All.ShouldContain(line => line.Text.Contains("10.0.0.1"));

        Database.Reason = () => throw new TimeoutException();
        (await host.Anonymous().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task No_answer_is_framed_by_a_foreign_page_or_taken_for_another_type()
    {
        var headers = (await host.Anonymous().GetAsync("/health/live")).Headers;
        headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    private sealed class Database : IReadinessCheck
    {
        public static Func<string>? Reason { get; set; }

        public string Name => "database";

        public Task<string?> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(Reason?.Invoke());
    }

    public sealed class Host : ShopHost
    {
        protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<IReadinessCheck, Database>();
    }
}
