namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>As <see cref="HostileInputTests"/>, with up to eight of the values.</summary>
[Trait("Category", "Long")]
public sealed class LongHostileInputTests(BesiegedCompany company) : IClassFixture<BesiegedCompany>
{
    [Fact]
    public Task Every_operation_answers_hostile_input_with_a_sentence_and_never_with_500() => new Siege(company, isLong: true).LayAsync();
}
