using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Localization;

namespace Mmo.Campaign.Drawing;

/// <summary>Collects what is wrong, each with the text <c>Campaign:Fault.rule</c>, which may say <c>{Name}</c> for the node.</summary>
internal sealed class FaultList(IMmoTexts texts, JourneyDefinition definition)
{
    private readonly List<JourneyFaultDto> _faults = [];

    /// <summary>Errors first, then by the order of the drawing.</summary>
    public IReadOnlyList<JourneyFaultDto> Faults => [.. _faults
        .OrderByDescending(f => f.IsError)
        .ThenBy(f => definition.Nodes.Select(n => n.Id).ToList().IndexOf(f.NodeId ?? ""))];

    public void Error(JourneyNode? node, string rule, string? field = null, params (string Name, object? Value)[] data) =>
        Add(node, rule, field, true, data);

    public void Advice(JourneyNode? node, string rule, string? field = null, params (string Name, object? Value)[] data) =>
        Add(node, rule, field, false, data);

    /// <summary>An error that comes in words.</summary>
    public void Say(JourneyNode node, string rule, string field, string message) =>
        _faults.Add(new JourneyFaultDto { NodeId = node.Id, Field = field, Rule = rule, IsError = true, Message = message });

    private void Add(JourneyNode? node, string rule, string? field, bool isError, (string Name, object? Value)[] data)
    {
        var values = data.ToDictionary(d => d.Name, d => d.Value);
        values["Name"] = string.IsNullOrWhiteSpace(node?.Name) ? node?.Id : node.Name;
        _faults.Add(new JourneyFaultDto
        {
            NodeId = node?.Id, Field = field, Rule = rule, IsError = isError, Message = texts.Get($"Campaign:Fault.{rule}", values),
        });
    }
}
