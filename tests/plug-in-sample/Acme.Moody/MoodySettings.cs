namespace Acme.Moody;

internal sealed record MoodySettings(string Mood);
