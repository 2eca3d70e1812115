namespace Mmo.Cdp.Attributes;

/// <summary>Who may say something of people.</summary>
/// <param name="Id">The source.</param>
/// <param name="Name">Its name.</param>
public sealed record AttributeSourceDto(Guid Id, string Name);
