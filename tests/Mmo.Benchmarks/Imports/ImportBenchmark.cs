using System.Diagnostics;
using System.Text;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Cdp.Imports;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Imports;

/// <summary>A CSV file of people from the upload to the last commit.</summary>
internal sealed class ImportBenchmark : IBenchmark
{
    private const string Database = "imports";
    private const string BareDatabase = "bare_imports";
    private const int People = 200_000;
    private const double PerMillion = 1_000_000;

    public string Name => "import";

    public string Description =>
        """
        A CSV file of 200,000 people (member number, phone, e-mail, name, city, level; a tenth are rows of people before) through the import of the running
        product: uploaded, mapped, tried out, taken in with matching on three identifiers a row, with whatever follows from it in the host (segments, reports)
        beside. Bare: the statements of `tests/Mmo.Benchmarks/bare/import.sql`, a thousand rows a commit, from ready arrays, into a copy of the database;
        one half of the rows before ours and one behind. Naive: the same rows sent to /v1/identify one by one, on the first 1%.
        """.ReplaceLineEndings(" ").Trim();

    public async Task<IReadOnlyList<Figure>> RunAsync(double scale, CancellationToken cancellationToken)
    {
        var count = (int)(People * scale) / BareRows.Size * BareRows.Size;
        await using var server = await BenchmarkServer.StartAsync(cancellationToken);
        await server.CreateAsync(Database);
        await HostProcess.SeedAsync(server.ConnectionTo(Database));
        await using var bare = await BareImport.CreateAsync(server, BareDatabase, Database);
        await using var host = await HostProcess.StartAsync(server.ConnectionTo(Database));
        using var admin = await Administrator.SignInAsync(host.Address, "default");

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
        await admin.PostOkAsync<ImportDto>($"{path}/map", new { columns = preview.Columns.Select(c => c.Suggested), concurrencyStamp = (await admin.GetOkAsync<ImportDto>(path)).ConcurrencyStamp });
        var trial = await TimeAsync(() => FinishAsync(admin, path, "try", count, cancellationToken));

        var database = new CpuMeter(server.ProcessId);
        var client = new CpuMeter(Environment.ProcessId, isAlone: true);
        var half = count / BareRows.Size / 2 * BareRows.Size;
        var bareSeconds = await bare.RunAsync(0, half);
        var (bareDatabase, bareClient) = (database.Lap(), client.Lap());
        var program = new CpuMeter(host.ProcessId);
        var run = await TimeAsync(() => FinishAsync(admin, path, "run", count, cancellationToken));
        var cost = new Figure.Cpu(database.Lap() * PerMillion / count, program.Lap() * PerMillion / count);
        client.Lap();
        bareSeconds += await bare.RunAsync(half, count - half);
        var bareCost = new Figure.Cpu((bareDatabase + database.Lap()) * PerMillion / count, (bareClient + client.Lap()) * PerMillion / count);
        var sum = await ImportChecksum.OfAsync(server, Database);
        if (sum != await ImportChecksum.OfAsync(server, BareDatabase))
        {
            throw new InvalidOperationException("What the import has stored is not what the bare statements have stored.");
        }

        var naive = await Naive.MeasureAsync(host, admin, Math.Max(100, count / 100), cancellationToken);
        return
        [
            new Figure("people taken in", count / run, "/s")
            {
                Bare = count / bareSeconds, Naive = naive, Cost = cost, Bar = "≥ 10,000/s", IsMet = count / run >= 10_000,
                Note = $"{count:#,0} rows of {file.Length / 1024.0 / 1024:0.0} MB, {run:0.0} s; uploaded in {upload:0.0} s; checksums of identifiers, profiles, values and events are equal",
            },
            new Figure("the bare statements themselves, one connection", count / bareSeconds, "/s")
            {
                Cost = bareCost, Note = "with the whole machine for the database no import into these tables is faster on one connection",
            },
            new Figure("people tried out", count / trial, "/s") { Note = "read, checked and looked up, nothing written" },
            new Figure("memory of the host, most at any time", host.PeakMemory, "MB") { Bar = "≤ 400 MB", IsMet = host.PeakMemory <= 400 },
        ];
    }

    private static string File(int count)
    {
        var csv = new StringBuilder("会员号,手机号,邮箱,姓名,城市,等级\n");
        for (var row = 0; row < count; row++)
        {
            csv.Append(new FilePerson(row).Csv);
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
