using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>The customer's own systems, which send events.</summary>
internal sealed class Shop(Uri address, string writeKey)
{
    private readonly HttpClient _http = new()
    {
        BaseAddress = address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(writeKey + ":"))) },
    };

    /// <summary>Sends a batch as an SDK does: what the host puts off is sent again.</summary>
    public Task SendAsync(IEnumerable<object> batch) => SendAsync(() => _http.PostAsJsonAsync("/v1/batch", new { batch }));

    /// <summary>Sends items as the SDKs of 神策 do.</summary>
    public Task SendItemsAsync(IEnumerable<object> items) => SendAsync(() => _http.PostAsync(
        $"/sa?project=default&token={writeKey}",
        new FormUrlEncodedContent([new("data_list", Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(items)))])));

    private static Task SendAsync(Func<Task<HttpResponseMessage>> send) => Eventually.Async(
        async () =>
        {
            var answer = await send();
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
            return answer.StatusCode == HttpStatusCode.OK;
        },
        TimeSpan.FromMinutes(1));
}
