namespace Mmo.Kernel.Tests.AspNetCore;

/// <summary>Reads server-sent events as a page does.</summary>
internal sealed class LiveStream : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private LiveStream(HttpResponseMessage response, StreamReader reader) => (_response, _reader) = (response, reader);

    public static async Task<LiveStream> OpenAsync(HttpClient client, string topics)
    {
        var response = await client.GetAsync($"/api/live?topics={topics}", HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var stream = new LiveStream(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
        (await stream._reader.ReadLineAsync().WaitAsync(Patience)).ShouldBe(": ready");
        return stream;
    }

    public async Task<(string Topic, string Data)> NextAsync()
    {
        var topic = "";
        while (await _reader.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("event: "))
            {
                topic = line["event: ".Length..];
            }
            else if (line.StartsWith("data: "))
            {
                return (topic, line["data: ".Length..]);
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    public async Task EndAsync()
    {
        while (await _reader.ReadLineAsync().WaitAsync(Patience) is not null)
        {
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }
}
