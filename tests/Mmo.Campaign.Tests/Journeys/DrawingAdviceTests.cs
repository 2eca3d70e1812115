using Dapper;
using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

/// <summary>What is possible and may still be a mistake is said before publishing, and keeps nobody from it.</summary>
public sealed class DrawingAdviceTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private async Task<IReadOnlyList<JourneyFaultDto>> CheckAsync(JourneyDefinition drawing)
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var faults = await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>("/api/campaign/journey/validate", new ValidateJourneyDto { Definition = drawing });
        faults.Items.ShouldAllBe(f => !f.IsError && !f.Message.StartsWith("Campaign:", StringComparison.Ordinal));
        return [.. faults.Items.Where(f => f.Rule != "no-mail-server")];
    }

    private static JourneyDefinition Mail(TriggerNode trigger, MessagePurpose purpose = MessagePurpose.Marketing) =>
        Draw.Row(trigger, Draw.Email(purpose: purpose) with { TemplateVersionId = null }, Draw.Exit());

    private async Task<Guid> SegmentAsync(bool isActive, params string?[] emails)
    {
        var id = Guid.CreateVersion7();
        host.Segments.Names[id] = "常客";
        await using var connection = await host.Database.OpenAsync();
        await connection.ExecuteAsync(
            """
            insert into cdp.segment (id, tenant_id, name, condition, is_active, concurrency_stamp)
            values (@id, @TenantId, @Name, '{}', @isActive, '1')
            """,
            new { id, host.TenantId, Name = $"常客 {id:N}", isActive });
        foreach (var email in emails)
        {
            var part = await host.Cdp.PersonAsync(email);
            await connection.ExecuteAsync(
                "insert into cdp_store.segment_member (tenant_id, segment_id, profile_id, entered_at) values (@TenantId, @id, @part, now())", new { host.TenantId, id, part });
        }

        return id;
    }

    private string Refusing()
    {
        var address = $"{Guid.NewGuid():N}@shop.test";
        host.Consents.Refusing[address] = 0;
        return address;
    }

    private static string Agreeing() => $"{Guid.NewGuid():N}@shop.test";

    [Fact]
    public async Task An_event_that_never_came_is_named_at_the_step_that_uses_it()
    {
        var (known, unknown) = ($"Known {Guid.NewGuid():N}", $"Typo {Guid.NewGuid():N}");
        await host.Cdp.EventAsync(await host.Cdp.PersonAsync(null), known);

        var advice = await CheckAsync(Draw.Row(Draw.On(known), Draw.For(unknown, 1, WaitUnit.Days), Draw.Exit()).With(new JourneyEdge("for", "timeout", "exit")));

        (advice.Single().NodeId, advice.Single().Rule, advice.Single().Field).ShouldBe(("for", "event-unseen", "eventName"));
        advice.Single().Message.ShouldContain(unknown);
    }

    [Fact]
    public async Task What_happens_inside_is_known_before_it_first_happens() =>
        (await CheckAsync(Draw.Row(Draw.On("mmo.lead.won"), Draw.Exit()))).ShouldBeEmpty();

    [Fact]
    public async Task A_mail_that_nobody_of_the_segment_may_get_is_named()
    {
        var segment = await SegmentAsync(isActive: true, Refusing(), Refusing(), null);

        var advice = await CheckAsync(Mail(Draw.OnSegment(segment)));

        (advice.Single().NodeId, advice.Single().Rule).ShouldBe(("mail", "consent-of-nobody"));
        advice.Single().Message.ShouldStartWith("Of 3 people");
    }

    [Fact]
    public async Task The_share_that_may_get_it_is_said_where_it_is_not_everybody()
    {
        var segment = await SegmentAsync(isActive: true, Agreeing(), Refusing(), Refusing(), null);

        (await CheckAsync(Mail(Draw.OnSegment(segment)))).Single().Message.ShouldContain("1 (25%) may get");
        (await CheckAsync(Mail(Draw.OnSegment(await SegmentAsync(isActive: true, Agreeing()))))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_people_asked_for_themselves_needs_no_consent() =>
        (await CheckAsync(Mail(Draw.OnSegment(await SegmentAsync(isActive: true, Refusing())), MessagePurpose.Transactional))).ShouldBeEmpty();

    [Fact]
    public async Task A_segment_that_is_switched_off_lets_nobody_in_and_that_is_said()
    {
        var advice = await CheckAsync(Mail(Draw.OnSegment(await SegmentAsync(isActive: false))));

        (advice.Single().NodeId, advice.Single().Rule).ShouldBe(("in", "segment-stale"));
    }
}
