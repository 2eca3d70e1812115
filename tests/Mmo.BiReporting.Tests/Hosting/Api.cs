using System.Net;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.BiReporting.People;
using Mmo.Json;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>Calls the module's HTTP API and says what it answered.</summary>
internal static class Api
{
    public static async Task<T> GetOkAsync<T>(this HttpClient client, string path)
    {
        var response = await client.GetAsync($"/api/bi-reporting/{path}");
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {text}");
        return JsonSerializer.Deserialize<T>(text, MmoJson.Options)!;
    }

    public static async Task<(HttpStatusCode Status, string Message)> GetRefusedAsync(this HttpClient client, string path)
    {
        var response = await client.GetAsync($"/api/bi-reporting/{path}");
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeFalse(text);
        var error = JsonDocument.Parse(text).RootElement.GetProperty("error");
        return (response.StatusCode, $"{error.GetProperty("message")} {error.GetProperty("validationErrors")}");
    }

    /// <summary>Walks a whole list page by page.</summary>
    public static async Task<IReadOnlyList<ReportPersonDto>> WalkAsync(this HttpClient client, string path, int pageSize)
    {
        var rows = new List<ReportPersonDto>();
        string? cursor = null;
        do
        {
            var page = await client.GetOkAsync<KeysetResultDto<ReportPersonDto>>(
                $"{path}&maxResultCount={pageSize}{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}");
            page.Items.Count.ShouldBeLessThanOrEqualTo(pageSize);
            rows.AddRange(page.Items);
            page.Total.ShouldNotBeNull();
            cursor = page.Next;
            if (cursor is null)
            {
                page.Total.ShouldBe(rows.Count, $"the total of {path}");
            }
        }
        while (cursor is not null);

        return rows;
    }
}
