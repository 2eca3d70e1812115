namespace Mmo.Demo;

/// <summary>The demo company.</summary>
public sealed class DemoDto
{
    /// <summary>False: this installation has none and makes none (<c>Demo:Enabled</c>).</summary>
    public bool IsEnabled { get; init; }

    /// <summary>True when the reader has signed in to the demo company itself.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Where it stands.</summary>
    public DemoState State { get; init; }

    /// <summary>What is being done, in the language of the request.</summary>
    public string? Step { get; init; }

    /// <summary>How much of it is done, 0 to 100.</summary>
    public int Percent { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Error { get; init; }

    /// <summary>True while made-up members visit, buy and sign up.</summary>
    public bool IsPlaying { get; init; }

    /// <summary>Its company code on the sign-in page.</summary>
    public string CompanyCode { get; init; } = "";

    /// <summary>Its administrator; null until it is ready.</summary>
    public string? UserName { get; init; }

    /// <summary>The administrator's password, made with the company; null until it is ready.</summary>
    public string? Password { get; init; }

    /// <summary>Who asked for it.</summary>
    public string? StartedBy { get; init; }

    /// <summary>When its making began.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When it was ready, or had failed.</summary>
    public DateTimeOffset? FinishedTime { get; init; }
}
