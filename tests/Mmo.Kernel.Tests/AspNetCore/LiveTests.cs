using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Live;
using Mmo.Kernel.Tests.AspNetCore.Shop;
using Mmo.Live;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class LiveTests(LiveTests.Host host) : IClassFixture<LiveTests.Host>
{
    private ILiveEvents Live => host.App.Services.GetRequiredService<ILiveEvents>();

    [Fact]
    public async Task An_event_reaches_who_listens_to_its_topic()
    {
        using var stream = await ListenAsync("shop.book");
        Live.Publish(ShopSessions.TenantA, "shop.book", new { Count = 3, Name = "红" });

        (await stream.NextAsync()).ShouldBe(("shop.book", """{"count":3,"name":"红"}"""));
    }

    [Fact]
    public async Task Who_listens_to_one_thing_hears_only_of_it_and_who_listens_to_all_hears_of_each()
    {
        using var one = await ListenAsync("shop.book/1");
        using var all = await ListenAsync("shop.book");
        Live.Publish(ShopSessions.TenantA, "shop.book/2", new { Id = 2 });
        Live.Publish(ShopSessions.TenantA, "shop.book/1", new { Id = 1 });

        (await one.NextAsync()).ShouldBe(("shop.book/1", """{"id":1}"""));
        (await all.NextAsync()).ShouldBe(("shop.book", """{"id":2}"""));
        (await all.NextAsync()).ShouldBe(("shop.book", """{"id":1}"""));
    }

    [Fact]
    public async Task Another_tenant_hears_nothing()
    {
        using var other = await ListenAsync("shop.book", otherTenant: true);
        Live.Publish(ShopSessions.TenantA, "shop.book", new { Secret = true });
        Live.Publish(ShopSessions.TenantB, "shop.book", new { Own = true });

        (await other.NextAsync()).Data.ShouldBe("""{"own":true}""");
    }

    [Theory]
    [InlineData("clerk", "shop.book", HttpStatusCode.Forbidden)]
    [InlineData("clerk", "shop.notice", HttpStatusCode.OK)]
    [InlineData("boss", "shop.nothing", HttpStatusCode.BadRequest)]
    [InlineData("boss", "", HttpStatusCode.BadRequest)]
    [InlineData("boss", "shop.book,shop.nothing", HttpStatusCode.BadRequest)]
    [InlineData("boss", "shop.book/a%0Aevent: x", HttpStatusCode.BadRequest)]
    public async Task Topics_are_checked(string user, string topics, HttpStatusCode status)
    {
        var client = await host.SignedInAsync(user);
        using var response = await client.GetAsync($"/api/live?topics={topics}", HttpCompletionOption.ResponseHeadersRead);
        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Nobody_is_refused() =>
        (await host.Anonymous().GetAsync("/api/live?topics=shop.notice")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task The_stream_ends_with_the_session()
    {
        using var stream = await ListenAsync("shop.notice", user: "live-locked");
        host.App.Services.GetRequiredService<ShopSessions>().Locked["live-locked"] = true;

        await stream.EndAsync();
    }

    [Fact]
    public async Task The_stream_ends_when_the_host_stops()
    {
        var stopping = new Host();
        await stopping.InitializeAsync();
        using var stream = await LiveStream.OpenAsync(await stopping.SignedInAsync(), "shop.notice");
        var stop = stopping.App.StopAsync();

        await stream.EndAsync();
        await stop;
        await stopping.DisposeAsync();
    }

    [Fact]
    public async Task A_page_that_does_not_read_is_cut_off_so_that_it_reads_anew()
    {
        var connection = new LiveConnection(ShopSessions.TenantA, "u", ["shop.book"]);
        for (var i = 0; i < 300; i++)
        {
            connection.Offer(new LiveEvent(ShopSessions.TenantA, "shop.book", "{}"));
        }

        var read = 0;
        await foreach (var _ in connection.Events.ReadAllAsync())
        {
            read++;
        }

        read.ShouldBe(256);
    }

    [Fact]
    public async Task One_user_cannot_hold_more_connections_than_allowed()
    {
        var client = await host.SignedInAsync("many");
        var open = new List<HttpResponseMessage>();
        try
        {
            for (var i = 0; i < 10; i++)
            {
                open.Add(await client.GetAsync("/api/live?topics=shop.notice", HttpCompletionOption.ResponseHeadersRead));
            }

            using var refused = await client.GetAsync("/api/live?topics=shop.notice", HttpCompletionOption.ResponseHeadersRead);
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }
        finally
        {
            open.ForEach(r => r.Dispose());
        }
    }

    [Fact]
    public void An_undefined_topic_cannot_be_published() =>
        Should.Throw<ArgumentException>(() => Live.Publish(ShopSessions.TenantA, "shop.typo", new { }));

    private async Task<LiveStream> ListenAsync(string topics, string user = "boss", bool otherTenant = false) =>
        await LiveStream.OpenAsync(await host.SignedInAsync(user, otherTenant: otherTenant), topics);

    public sealed class Host : ShopHost
    {
        protected override void Configure(WebApplicationBuilder builder)
        {
            builder.Services.AddSingleton(new LiveTopicDefinition("shop.book", ShopPermissions.Books));
            builder.Services.AddSingleton(new LiveTopicDefinition("shop.notice", null));
            builder.Services.Configure<LiveOptions>(options =>
            {
                options.Heartbeat = TimeSpan.FromMilliseconds(100);
                options.MostConnectionsEach = 10;
            });
        }
    }
}
