using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;

namespace Mmo.Testing;

/// <summary>A script of <c>tests/node</c> that runs and speaks JSON, one value a line; killed on dispose.</summary>
public sealed class NodeProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<JsonElement> _lines = Channel.CreateUnbounded<JsonElement>();
    private readonly Task<string> _errors;
    private readonly Task _reading;
    private int _disposed;

    private NodeProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
        _reading = PumpAsync();
    }

    public int Pid => _process.Id;

    /// <summary>Installs the packages when they are missing, then starts the script.</summary>
    public static async Task<NodeProcess> StartAsync(string script, IEnumerable<string>? arguments = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        await NodePackages.EnsureAsync();
        var start = new ProcessStartInfo("node", [script, .. arguments ?? []])
        {
            WorkingDirectory = Repository.NodeFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new NodeProcess(Process.Start(start)!);
    }

    /// <summary>Runs a script to its end and answers what it said; throws with its error output when it fails.</summary>
    public static async Task<IReadOnlyList<JsonElement>> RunAsync(string script, IEnumerable<string>? arguments = null, IReadOnlyDictionary<string, string>? environment = null, TimeSpan? timeout = null)
    {
        await using var node = await StartAsync(script, arguments, environment);
        node._process.StandardInput.Close();
        using var patience = new CancellationTokenSource(timeout ?? TimeSpan.FromSeconds(60));
        await node._process.WaitForExitAsync(patience.Token);
        await node._reading;
        return node._process.ExitCode == 0
            ? await node._lines.Reader.ReadAllAsync().ToListAsync()
            : throw new InvalidOperationException($"{script} ended with {node._process.ExitCode}: {await node._errors}");
    }

    /// <summary>The next line; throws when none comes in time or the script has ended.</summary>
    public async Task<JsonElement> ReadAsync(TimeSpan? timeout = null)
    {
        using var patience = new CancellationTokenSource(timeout ?? TimeSpan.FromSeconds(30));
        try
        {
            return await _lines.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The node process {Pid} said nothing more.");
        }
        catch (ChannelClosedException e)
        {
            throw new InvalidOperationException($"The node process {Pid} ended: {await _errors}", e);
        }
    }

    /// <summary>Every line as it comes, until the script ends.</summary>
    public IAsyncEnumerable<JsonElement> ReadAllAsync(CancellationToken ct = default) => _lines.Reader.ReadAllAsync(ct);

    /// <summary>Sends the script one line.</summary>
    public async Task WriteAsync(object value)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(value, JsonSerializerOptions.Web));
        await _process.StandardInput.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    private async Task PumpAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            try
            {
                _lines.Writer.TryWrite(JsonDocument.Parse(line).RootElement);
            }
            catch (JsonException)
            {
                // A library's own chatter: only JSON is the script's word.
            }
        }

        _lines.Writer.Complete();
    }
}
