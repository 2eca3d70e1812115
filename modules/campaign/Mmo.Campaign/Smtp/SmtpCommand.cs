namespace Mmo.Campaign.Smtp;

/// <summary>A command of a transaction.</summary>
/// <param name="Stage">What it is reported as when it fails.</param>
/// <param name="Text">The line, without its end.</param>
/// <param name="Expected">The first digit of the answer that lets us go on.</param>
/// <param name="Timeout">How long the answer may take.</param>
internal sealed record SmtpCommand(SmtpStage Stage, string Text, int Expected, TimeSpan Timeout);
