namespace Mmo.Events;

/// <summary>Names an integration event on the feed; the name never changes once published.</summary>
/// <param name="name"><c>Module.WhatHappened</c>, for example <c>Crm.LeadWon</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    /// <summary>The name on the feed.</summary>
    public string Name { get; } = name;
}
