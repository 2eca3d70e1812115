namespace Mmo.AspNetCore.Live;

/// <summary>How live connections are kept.</summary>
public sealed class LiveOptions
{
    /// <summary>
    /// How often an idle connection is written to, so that proxies keep it, and how soon a session that ended or a permission that
    /// was taken away ends it.
    /// </summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The connections that one user or API key may hold open.</summary>
    public int MostConnectionsEach { get; set; } = 20;
}
