namespace Mmo.Cdp.Conditions;

internal static class ConditionParsing
{
    /// <summary>Reads and binds; null when something is wrong, which then stands in <paramref name="faults"/>.</summary>
    public static BoundNode? Bind(string json, ConditionCatalog catalog, ConditionFaults faults) =>
        ConditionReader.Read(json, faults) is { } node ? Bind(node, catalog, faults) : null;

    public static BoundNode? Bind(ConditionNode node, ConditionCatalog catalog, ConditionFaults faults)
    {
        var bound = new ConditionBinder(catalog, faults).Bind(node);
        return faults.IsEmpty ? bound : null;
    }
}
