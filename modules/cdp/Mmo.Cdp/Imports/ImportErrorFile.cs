using System.Text;
using CsvHelper;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.TrackingPlans;
using Mmo.Content;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;

namespace Mmo.Cdp.Imports;

/// <summary>Rows that were not taken in, as a file for Excel.</summary>
internal sealed class ImportErrorFile(ModuleDatabase<CdpDbContext> database, IMmoTexts texts, PlanFault planFault) : ISingletonDependency
{
    private const int Slice = 5000;

    public async Task<IRemoteStreamContent> WriteAsync(ImportRow import, CancellationToken cancellationToken)
    {
        // 100,000 rows of some hundred characters: on the disk, not in memory.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        await using (var csv = CsvWriter.Create(text, null, true))
        {
            Row(csv, texts.Get("ImportError:Row"), texts.Get("ImportError:Reason"), texts.Get("ImportError:Line"));
            var after = 0L;
            for (IReadOnlyList<ErrorRow> rows; (rows = await ReadAsync(import.Id, after, cancellationToken)).Count > 0; after = rows[^1].RowNo)
            {
                foreach (var row in rows)
                {
                    Row(csv, row.RowNo.ToString(System.Globalization.CultureInfo.InvariantCulture), Told(row), row.Raw);
                }
            }
        }

        file.Position = 0;
        return new RemoteStreamContent(file, $"errors-{import.CreatedAt:yyyyMMdd-HHmm}.csv", "text/csv", file.Length);
    }

    private static void Row(CsvWriter csv, params string[] cells)
    {
        foreach (var cell in cells)
        {
            // What a spreadsheet would take for a formula is text.
            csv.WriteField(cell.Length > 0 && "=+-@＝＋－＠\t\r\n".Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell);
        }

        csv.EndRecord();
    }

    private string Told(ErrorRow row)
    {
        var text = texts.Get(RejectionReason.All.Contains(row.Reason) ? $"QuarantineReason:{row.Reason}" : $"ImportFault:{row.Reason}");
        return planFault.Read(row.Reason, row.Detail) is { Length: > 0 } detail ? $"{text} ({detail})" : text;
    }

    private async Task<IReadOnlyList<ErrorRow>> ReadAsync(Guid importId, long after, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<ErrorRow>(ImportSql.Errors, new { Id = importId, After = after, Take = Slice }, cancellationToken);
    }

    private sealed class ErrorRow
    {
        public long RowNo { get; init; }

        public string Reason { get; init; } = "";

        public string? Detail { get; init; }

        public string Raw { get; init; } = "";
    }
}
