using System.Collections.Concurrent;
using System.Net;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>Somebody who looks at one page after the other all the time, and notes every answer that is not what it should be.</summary>
internal sealed class OfficeWorker : IAsyncDisposable
{
    private static readonly string[] Pages =
    [
        "/api/abp/application-configuration", "/api/cdp/profile", "/api/cdp/segment", "/api/cdp/source", "/api/campaign/journey",
        "/api/campaign/message", "/api/content-hub/email-template", "/api/crm-sync/lead", "/api/identity/user", "/api/identity/role",
    ];

    private readonly CancellationTokenSource _leaving = new();
    private readonly ConcurrentBag<string> _faults = [];
    private readonly ApiClient _admin;
    private readonly Task _working;
    private int _putOff;
    private int _served;

    public OfficeWorker(ApiClient admin)
    {
        _admin = admin;
        _working = WorkAsync();
    }

    /// <summary>Answers that were neither 200 nor 429 with Retry-After and a sentence.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public int PutOff => _putOff;

    public int Served => _served;

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await _working;
        _admin.Dispose();
        _leaving.Dispose();
    }

    private async Task WorkAsync()
    {
        for (var at = 0; !_leaving.IsCancellationRequested; at = (at + 1) % Pages.Length)
        {
            try
            {
                using var answer = await _admin.AskAsync(Pages[at], _leaving.Token);
                await NoteAsync(Pages[at], answer);
                await Task.Delay(TimeSpan.FromMilliseconds(10), _leaving.Token);
            }
            catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                _faults.Add($"{Pages[at]}: {exception.Message}");
            }
        }
    }

    private async Task NoteAsync(string page, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            Interlocked.Increment(ref _served);
        }
        else if (answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1) && text.Contains("\"message\"", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _putOff);
        }
        else
        {
            _faults.Add($"{page}: {(int)answer.StatusCode} {text}");
        }
    }
}
