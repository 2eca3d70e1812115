namespace Mmo.Cdp.Conditions;

/// <summary>A comparison of an aggregate, which always has a value.</summary>
/// <param name="Op"><c>eq ne gt gte lt lte between</c>.</param>
/// <param name="Low">The value, or the lower one.</param>
/// <param name="High">The upper value of <c>between</c>.</param>
internal sealed record NumberTest(ConditionOperator Op, decimal Low, decimal High)
{
    public bool Holds(decimal value) => Op switch
    {
        ConditionOperator.Eq => value == Low,
        ConditionOperator.Ne => value != Low,
        ConditionOperator.Gt => value > Low,
        ConditionOperator.Gte => value >= Low,
        ConditionOperator.Lt => value < Low,
        ConditionOperator.Lte => value <= Low,
        ConditionOperator.Between => value >= Low && value <= High,
        _ => throw new InvalidOperationException($"{Op} compares no numbers."),
    };
}
