namespace Mmo.Campaign.Channels;

/// <summary>A mail server to try: connects and signs in, sends nothing.</summary>
public sealed class TestMailServerDto : SaveMailServerDto
{
    /// <summary>The stored server whose password is used when none is given, under the same rule as when it is saved.</summary>
    public Guid? Id { get; set; }
}
