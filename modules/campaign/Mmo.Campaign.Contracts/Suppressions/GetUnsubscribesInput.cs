using Mmo.Application.Dtos;

namespace Mmo.Campaign.Suppressions;

/// <summary>Which people who unsubscribed; newest first.</summary>
public sealed class GetUnsubscribesInput : KeysetResultRequestDto
{
    /// <summary>Only those who said it this way.</summary>
    public UnsubscribeWay? Way { get; set; }
}
