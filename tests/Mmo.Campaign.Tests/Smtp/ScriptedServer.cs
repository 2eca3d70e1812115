using System.Net;
using System.Net.Sockets;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>
/// A mail server that does exactly what a test tells it, byte by byte: what no real server can be brought to do. Each
/// connection plays the script of its number, the last one is repeated.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly Func<ScriptedSession, Task>[] scripts;
    private readonly List<Task> sessions = [];
    private readonly Task accepting;

    public ScriptedServer(params Func<ScriptedSession, Task>[] scripts)
        : this(IPAddress.Loopback, scripts)
    {
    }

    public ScriptedServer(IPAddress address, params Func<ScriptedSession, Task>[] scripts)
    {
        this.scripts = scripts;
        listener = new TcpListener(address, 0);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections => sessions.Count;

    /// <summary>Ends when every script has, and fails as the first of them did.</summary>
    public async Task ScriptsAsync() => await Task.WhenAll(sessions.ToArray()).WaitAsync(TimeSpan.FromSeconds(20));

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await accepting;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync();

                // It is in the list before it says a word: else its client may be done, and the test ask for its end, before it is known.
                var isListed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                sessions.Add(PlayAsync(isListed.Task, client, scripts[Math.Min(sessions.Count, scripts.Length - 1)]));
                isListed.SetResult();
            }
            catch (Exception e) when (e is SocketException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private static async Task PlayAsync(Task isListed, TcpClient client, Func<ScriptedSession, Task> script)
    {
        await isListed;
        await using var session = new ScriptedSession(client);
        await script(session);
    }
}
