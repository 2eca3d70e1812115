using System.Text.Json.Serialization;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>A step of a journey; <c>type</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TriggerNode), TriggerNode.Type)]
[JsonDerivedType(typeof(WaitNode), WaitNode.Type)]
[JsonDerivedType(typeof(BranchNode), BranchNode.Type)]
[JsonDerivedType(typeof(SplitNode), SplitNode.Type)]
[JsonDerivedType(typeof(HoldoutNode), HoldoutNode.Type)]
[JsonDerivedType(typeof(EmailNode), EmailNode.Type)]
[JsonDerivedType(typeof(WaitForEventNode), WaitForEventNode.Type)]
[JsonDerivedType(typeof(AttributeNode), AttributeNode.Type)]
[JsonDerivedType(typeof(TagNode), TagNode.Type)]
[JsonDerivedType(typeof(WebhookNode), WebhookNode.Type)]
[JsonDerivedType(typeof(LeadNode), LeadNode.Type)]
[JsonDerivedType(typeof(PlugInNode), PlugInNode.Type)]
[JsonDerivedType(typeof(ExitNode), ExitNode.Type)]
public abstract record JourneyNode
{
    /// <summary>The output of nodes with one way out.</summary>
    public const string NextOutput = "next";

    /// <summary>Its id, unique in the journey and kept from version to version: letters, digits, <c>-</c> and <c>_</c>, up to 40.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the marketer calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where it stands on the canvas; null leaves it to the automatic layout.</summary>
    public NodePosition? Position { get; init; }

    /// <summary>The outputs that an edge must leave from.</summary>
    public virtual IReadOnlyList<string> Outputs() => [NextOutput];
}
