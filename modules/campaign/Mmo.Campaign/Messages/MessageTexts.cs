using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Messages;

/// <summary>Enums as they stand in columns.</summary>
internal static class MessageTexts
{
    public const string Email = "email";

    public static string Of(MessagePurpose purpose) => JsonNamingPolicy.CamelCase.ConvertName(purpose.ToString());

    public static MessagePurpose PurposeOf(string text) => Enum.Parse<MessagePurpose>(text, true);
}
