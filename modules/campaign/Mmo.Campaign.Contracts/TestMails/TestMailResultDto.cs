namespace Mmo.Campaign.TestMails;

/// <summary>What became of a test to one address.</summary>
public sealed class TestMailResultDto
{
    /// <summary>The outline of the address, <c>c***@qq.com</c>.</summary>
    public string Address { get; init; } = "";

    /// <summary>How it ended.</summary>
    public TestMailOutcome Outcome { get; init; }

    /// <summary>The answer code of the mail server, where it gave one.</summary>
    public int? Code { get; init; }

    /// <summary>What the mail server said, or what went wrong.</summary>
    public string? Answer { get; init; }

    /// <summary>The name of the mail server.</summary>
    public string Server { get; init; } = "";

    /// <summary>The mail in the built-in mailbox, where it went there.</summary>
    public Guid? MailId { get; init; }
}
