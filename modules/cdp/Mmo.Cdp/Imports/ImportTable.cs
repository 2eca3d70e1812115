using CsvHelper;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Imports;

/// <summary>Opens a file as rows of cells.</summary>
internal static class ImportTable
{
    /// <summary>No row is larger: a quote that is never closed would else swallow the rest of the file.</summary>
    public const int MaxRowSize = 1024 * 1024;

    public const int MaxColumns = 300;

    /// <param name="stream">The file.</param>
    /// <param name="encoding">What it is read as; of UTF-16 its byte order mark says which.</param>
    /// <param name="delimiter">Null for what it looks like.</param>
    /// <param name="hasHeader">The first row names the columns.</param>
    public static CsvReader Open(Stream stream, string encoding, string? delimiter, bool hasHeader) => CsvReader.Create(
        stream,
        new CsvReaderOptions
        {
            Encoding = encoding == EncodingGuess.Gb18030 ? EncodingGuess.Of(encoding) : null,
            Separator = delimiter is { Length: 1 } ? delimiter[0] : null,
            HasHeader = hasHeader,
            MaxRecordSize = MaxRowSize,
            TrimWhitespace = true,
            IncludeValuesInExceptions = false,
            DetectSeparatorHint = true,
            OnMalformedRecord = record => DemandClosed(record, hasHeader),
        });

    // Else all rows behind it would be one cell, silently.
    private static void DemandClosed(CsvMalformedRecord record, bool hasHeader)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            throw new BusinessException(CdpErrorCodes.ImportFileBroken).WithData("Detail", record.RecordNumber - (hasHeader ? 1 : 0));
        }
    }
}
