namespace Mmo.Campaign.Smtp;

/// <summary>The settings of a mail server cannot work, or would be unsafe. The message is for the log; people are told the fault in their language.</summary>
internal sealed class SmtpSettingsException(SmtpSettingsFault fault, string message) : FormatException(message)
{
    public SmtpSettingsFault Fault { get; } = fault;
}
