using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Reporting;
using Mmo.Cdp.Imports;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Imports;

/// <summary>A CSV file of people from the upload to the last commit.</summary>
internal sealed class ImportBenchmark : IBenchmark
{
    private const string Database = "imports";
    private const int People = 200_000;

    public string Name => "import";

    public string Description =>
        """
        A CSV file of 200,000 people (member number, phone, e-mail, name, city, level; a tenth are rows of people before) through the import of the running
        product: uploaded, mapped, tried out, taken in with matching on three identifiers a row. Naive: the same rows sent to /v1/identify one by one, on the first 1%.
        """.ReplaceLineEndings(" ").Trim();

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var count = (int)(People * scale);
        await using var server = await BenchmarkServer.StartAsync(cancellationToken);
        await server.CreateAsync(Database);
        await HostProcess.SeedAsync(server.ConnectionTo(Database));
        await using var host = await HostProcess.StartAsync(server.ConnectionTo(Database));
        using var admin = await Administrator.SignInAsync(host.Address, "default");
        var naive = await Naive.MeasureAsync(host, admin, Math.Max(100, count / 100), cancellationToken);

        var import = await admin.PostOkAsync<ImportDto>("/api/cdp/import", new { name = "bench", kind = "people" });
        var path = $"/api/cdp/import/{import.Id}";
        var file = Encoding.UTF8.GetBytes(File(count));
        var upload = await TimeAsync(async () =>
        {
            using var content = new ByteArrayContent(file);
            content.Headers.ContentType = new("application/octet-stream");
            (await admin.PostAsync($"{path}/upload", content, cancellationToken)).EnsureSuccessStatusCode();
        });
        var preview = await admin.GetOkAsync<ImportPreviewDto>($"{path}/preview");
        await admin.PostOkAsync<ImportDto>($"{path}/map", new { columns = preview.Columns.Select(c => c.Suggested) });
        var trial = await TimeAsync(() => FinishAsync(admin, path, "try", count, cancellationToken));
        var run = await TimeAsync(() => FinishAsync(admin, path, "run", count, cancellationToken));
        return
        [
            new Figure("people taken in", count / run, "/s")
            {
                Naive = naive, Bar = "≥ 10,000/s", IsMet = count / run >= 10_000,
                Note = $"{count:#,0} rows of {file.Length / 1024.0 / 1024:0.0} MB, {run:0.0} s; uploaded in {upload:0.0} s",
            },
            new Figure("people tried out", count / trial, "/s") { Note = "read, checked and looked up, nothing written" },
            new Figure("memory of the host, most at any time", host.PeakMemory, "MB") { Bar = "≤ 400 MB", IsMet = host.PeakMemory <= 400 },
        ];
    }

    private static string File(int count)
    {
        var csv = new StringBuilder("会员号,手机号,邮箱,姓名,城市,等级\n");
        for (var n = 0; n < count; n++)
        {
            var person = n % 10 == 9 ? n - 5 : n;
            csv.Append(CultureInfo.InvariantCulture, $"M{person:00000000},1{3 + (person % 7)}{person:000000000},p{person}@example.com,客户{person},城市{person % 300},{n % 9}\n");
        }

        return csv.ToString();
    }

    private static async Task FinishAsync(Browser admin, string path, string what, int count, CancellationToken cancellationToken)
    {
        var import = await admin.PostOkAsync<ImportDto>($"{path}/{what}", new { });
        while (import.State is ImportState.Trying or ImportState.Running)
        {
            await Task.Delay(100, cancellationToken);
            import = await admin.GetOkAsync<ImportDto>(path);
        }

        if (import.Run!.TakenCount != count)
        {
            throw new InvalidOperationException($"Of {count} rows {import.Run.TakenCount} were taken: {import.State}, {import.Run.ErrorCount} faults.");
        }
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
