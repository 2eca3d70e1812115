using System.Net;
using System.Text;
using System.Text.Json;
using Mmo.Cdp.Imports;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Json;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>Imports as somebody makes them over HTTP.</summary>
internal sealed class ImportScene(CdpWebHost host)
{
    public const string Path = "/api/cdp/import";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    public string Id(string name) => $"{name}-{_tag}";

    public async Task<ImportDto> SentAsync(HttpClient admin, ImportKind kind, byte[] csv, string name = "会员名单")
    {
        var import = await admin.PostOkAsync<ImportDto>(Path, new { name, kind = kind.ToString() });
        return await SendAsync(admin, import.Id, csv);
    }

    public Task<ImportDto> SentAsync(HttpClient admin, ImportKind kind, string csv, string name = "会员名单") => SentAsync(admin, kind, Encoding.UTF8.GetBytes(csv), name);

    public async Task<ImportDto> SendAsync(HttpClient admin, Guid id, byte[] csv)
    {
        using var file = new ByteArrayContent(csv);
        file.Headers.ContentType = new("application/octet-stream");
        using var answer = await admin.PostAsync($"{Path}/{id}/upload", file);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await admin.GetOkAsync<ImportDto>($"{Path}/{id}");
    }

    public Task<ImportPreviewDto> PreviewAsync(HttpClient admin, Guid id) => admin.GetOkAsync<ImportPreviewDto>($"{Path}/{id}/preview");

    /// <summary>Maps a file as it is suggested.</summary>
    public async Task<ImportPreviewDto> MapAsSuggestedAsync(HttpClient admin, Guid id)
    {
        var preview = await PreviewAsync(admin, id);
        await MapAsync(admin, id, new { columns = preview.Columns.Select(c => c.Suggested), preview.MatchRule, preview.EventName });
        return preview;
    }

    public async Task<ImportDto> MapAsync(HttpClient admin, Guid id, object mapping)
    {
        var body = JsonSerializer.SerializeToNode(mapping, MmoJson.Options)!.AsObject();
        body["concurrencyStamp"] ??= (await admin.GetOkAsync<ImportDto>($"{Path}/{id}")).ConcurrencyStamp;
        return await admin.PostOkAsync<ImportDto>($"{Path}/{id}/map", body);
    }

    public async Task<ImportDto> FinishedAsync(HttpClient admin, Guid id, string what = "run")
    {
        await admin.PostOkAsync<ImportDto>($"{Path}/{id}/{what}", new { });
        await host.RunWorkerAsync("work:cdp:operations");
        return await admin.GetOkAsync<ImportDto>($"{Path}/{id}");
    }

    /// <summary>The file of faulty rows.</summary>
    public Task<byte[]> ErrorsAsync(HttpClient admin, Guid id) => admin.GetByteArrayAsync($"{Path}/{id}/errors");
}
