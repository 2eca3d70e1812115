namespace Mmo.EntityFrameworkCore.Demo;

/// <summary>The demo company of the installation as it stands in <c>kernel.demo</c>.</summary>
public sealed class DemoRow
{
    /// <summary>The company; null while there is none.</summary>
    public Guid? TenantId { get; init; }

    /// <summary>none, making, ready, removing or failed.</summary>
    public string State { get; init; } = "none";

    /// <summary>What is being done.</summary>
    public string? Step { get; init; }

    /// <summary>How much of it is done.</summary>
    public int Percent { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Error { get; init; }

    /// <summary>True while made-up traffic is played.</summary>
    public bool IsPlaying { get; init; }

    /// <summary>The administrator's password, encrypted.</summary>
    public string? ProtectedPassword { get; init; }

    /// <summary>Who asked for it.</summary>
    public string? StartedBy { get; init; }

    /// <summary>When its making began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was ready, or had failed.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The company of who asked for it; null when the host's operator did.</summary>
    public Guid? AskedCompany { get; init; }

    /// <summary>The user who asked for it.</summary>
    public Guid? AskedUser { get; init; }
}
