namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>The same as <see cref="TwoHostTests"/>, with as many people as a campaign has.</summary>
[Trait("Category", "Long")]
public sealed class ManyPeopleTests(HostPair hosts) : IClassFixture<HostPair>
{
    [Fact]
    public async Task A_host_killed_in_the_middle_of_5000_sends_is_taken_over_and_nobody_gets_a_mail_twice_or_none()
    {
        await hosts.BothRunAsync();
        await new SharedSending(hosts).RunAsync(people: 5_000, untilBothWork: true);
    }

    [Fact]
    public async Task A_thousand_people_with_conflicting_identifiers_who_come_in_at_both_hosts_are_the_same_as_one_by_one()
    {
        await hosts.BothRunAsync();
        await new ConflictingPeople(hosts).RunAsync(people: 1_000);
    }
}
