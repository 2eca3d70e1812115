namespace Mmo.Campaign.Messages;

/// <summary>An uncertain message as its reader saw it.</summary>
public sealed class UncertainMessageDto
{
    /// <summary>The message.</summary>
    public Guid Id { get; set; }

    /// <summary>Its attempts at that time: when it was tried again since, nothing is done.</summary>
    public int Attempts { get; set; }
}
