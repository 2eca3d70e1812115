using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Mime;

/// <summary>An address with the name that people see beside it (RFC 5322 §3.4).</summary>
internal sealed record Mailbox(SmtpAddress Address, string? DisplayName = null);
