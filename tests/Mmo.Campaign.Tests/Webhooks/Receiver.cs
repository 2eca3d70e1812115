using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mmo.Campaign.Tests.Webhooks;

/// <summary>A real server on a real port that answers as a test wants, and misbehaves.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    public ConcurrentQueue<Call> Calls { get; } = new();

    public Func<HttpContext, Call, Task> Answers { get; set; } = (_, _) => Task.CompletedTask;

    public string Url => $"{_app.Urls.Single()}/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new Receiver(builder.Build());
        receiver._app.Run(receiver.TakeAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var call = new Call(
            context.Request.Path, await reader.ReadToEndAsync(), context.Request.Headers["Idempotency-Key"].ToString(), context.Request.Headers["X-Mmo-Signature"].ToString());
        Calls.Enqueue(call);
        await Answers(context, call);
    }

    internal sealed record Call(string Path, string Body, string Key, string Signature);
}
