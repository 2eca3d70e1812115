using System.Text.Json.Nodes;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>A company's numbers: the home page, and each journey's counts, report, steps and goals.</summary>
internal sealed class CompanyView(Company company, IReadOnlyList<Guid> journeys)
{
    public async Task<IReadOnlyList<(string What, string Numbers)>> ReadAsync()
    {
        var read = new List<(string, string)>
        {
            ("overview", await GetAsync("bi-reporting/overview")),
            ("reports", await GetAsync("bi-reporting/journey-report?sorting=name&maxResultCount=100")),
        };
        foreach (var (journey, n) in journeys.Select((j, n) => (j, n)))
        {
            read.Add(($"counts of journey {n}", await GetAsync($"campaign/journey/{journey}/counts")));
            read.Add(($"report of journey {n}", await GetAsync($"bi-reporting/journey-report/{journey}")));
            read.Add(($"steps of journey {n}", await GetAsync($"bi-reporting/journey-report/{journey}/nodes")));
            read.Add(($"goals of journey {n}", await GetAsync($"bi-reporting/journey-report/{journey}/goals")));
        }

        return read;
    }

    private async Task<string> GetAsync(string path) => Plain.Text(Plain.Of(await company.Admin.GetOkAsync<JsonNode>($"/api/{path}"), "asOf")!);
}
