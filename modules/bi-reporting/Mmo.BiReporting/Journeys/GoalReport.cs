using Mmo.Money;

namespace Mmo.BiReporting.Journeys;

/// <summary>Builds the report on goals and arms from counted rows.</summary>
/// <param name="rows">Of one journey.</param>
/// <param name="hasGoal">False where no version has a goal: there are no rates then.</param>
/// <param name="currency">The tenant's.</param>
internal sealed class GoalReport(IReadOnlyList<ArmRow> rows, bool hasGoal, string currency)
{
    /// <summary>Below this many people in an arm nothing is said of a difference.</summary>
    public const int FewestPeople = 100;

    /// <summary>Nor below this many goals in both arms together.</summary>
    public const int FewestGoals = 10;

    public ArmDto Whole { get; } = Arm(rows.Where(r => r.NodeId is null), new ExperimentOutline.Arm("", null, null), hasGoal, currency, null);

    public ExperimentDto Experiment(string nodeId, ExperimentOutline.Node node)
    {
        var byArm = rows.Where(r => r.NodeId == nodeId).ToLookup(r => r.Arm ?? "");
        var first = Arm(byArm[node.Arms[0].Id], node.Arms[0], hasGoal, currency, null);
        return new ExperimentDto
        {
            NodeId = nodeId,
            Name = node.Name,
            Type = node.Type,
            Arms = [first, .. node.Arms.Skip(1).Select(arm => Arm(byArm[arm.Id], arm, hasGoal, currency, first))],
            Elsewhere = Arm(Rest(nodeId), new ExperimentOutline.Arm("", null, null), hasGoal, currency, null),
        };
    }

    /// <summary>Everybody minus the arms.</summary>
    private IEnumerable<ArmRow> Rest(string nodeId) => rows.Where(r => r.NodeId is null || r.NodeId == nodeId).GroupBy(r => r.Currency).Select(same => new ArmRow
    {
        Currency = same.Key,
        People = same.Sum(r => r.NodeId is null ? r.People : -r.People),
        Converted = same.Sum(r => r.NodeId is null ? r.Converted : -r.Converted),
        AmountMinor = same.Sum(r => r.NodeId is null ? r.AmountMinor : -r.AmountMinor),
    });

    private static ArmDto Arm(IEnumerable<ArmRow> of, ExperimentOutline.Arm arm, bool hasGoal, string currency, ArmDto? first)
    {
        var rows = of.ToArray();
        var (people, converted) = (rows.Sum(r => r.People), rows.Sum(r => r.Converted));
        var money = rows.Where(r => r.Currency is not null && r.AmountMinor != 0)
            .Select(r => new MoneyDto(MinorUnits.ToAmount(r.AmountMinor, r.Currency!), r.Currency!)).ToArray();
        var revenue = Array.Find(money, m => m.Currency == currency) ?? new MoneyDto(0, currency);
        var rate = hasGoal ? Proportions.Rate(converted, people) : null;
        var difference = rate is not null && first?.Rate is { } other ? Proportions.Difference(rate, other) : null;
        return new ArmDto
        {
            Id = arm.Id, Name = arm.Name, Percent = arm.Percent, People = people, Converted = converted, Rate = rate, Revenue = revenue,
            OtherRevenue = [.. money.Where(m => m.Currency != currency).OrderBy(m => m.Currency, StringComparer.Ordinal)],
            RevenuePerPerson = people == 0 ? null : revenue.Amount / people,
            Difference = difference,
            Finding = difference is null ? null : FindingOf(difference, Math.Min(people, first!.People), converted + first.Converted),
        };
    }

    private static DifferenceFinding FindingOf(RangeDto difference, long fewer, long goals) =>
        fewer < FewestPeople || goals < FewestGoals ? DifferenceFinding.TooFew
        : difference.Low > 0 ? DifferenceFinding.Better
        : difference.High < 0 ? DifferenceFinding.Worse
        : DifferenceFinding.MaybeChance;
}
