using System.IO.Compression;
using System.Text;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Imports;

/// <summary>Files of imports, kept in the database piece by piece: neither a host's memory nor its disk holds them.</summary>
internal sealed class ImportFile(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    public const long MaxSize = 2L * 1024 * 1024 * 1024;

    private const int ChunkSize = 1024 * 1024;

    /// <summary>Stores a file, each piece in a transaction of its own.</summary>
    /// <returns>Its size, and the encoding that it looks like.</returns>
    public async Task<(long Size, string Encoding)> StoreAsync(Guid tenantId, Guid importId, int fileNo, Stream stream, CancellationToken cancellationToken)
    {
        var looks = new EncodingGuess();
        var (buffer, size) = (new byte[ChunkSize], 0L);
        for (var n = 0; ; n++)
        {
            var length = await stream.ReadAtLeastAsync(buffer, ChunkSize, throwOnEndOfStream: false, cancellationToken);
            size += length;
            if (size > MaxSize)
            {
                throw new BusinessException(CdpErrorCodes.ImportFileTooLarge) { StatusCode = 413 };
            }

            if (length == 0)
            {
                return (size, looks.End());
            }

            looks.Add(buffer.AsSpan(0, length));
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            await transaction.ExecuteAsync(
                ImportSql.InsertChunk, new { Id = importId, FileNo = fileNo, N = n, RawLength = length, Data = Pack(buffer.AsSpan(0, length)) }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    /// <summary>Reads a file from its beginning, one piece at a time.</summary>
    public Stream Open(Guid tenantId, Guid importId, int fileNo) => new ChunkStream(async (n, cancellationToken) =>
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        return await transaction.SingleOrDefaultAsync<byte[]>(ImportSql.Chunk, new { Id = importId, FileNo = fileNo, N = n }, cancellationToken) is { } data ? Unpack(data) : null;
    });

    private static byte[] Pack(ReadOnlySpan<byte> raw)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(raw);
        }

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] data)
    {
        using var raw = new MemoryStream(ChunkSize);
        using var deflate = new DeflateStream(new MemoryStream(data), CompressionMode.Decompress);
        deflate.CopyTo(raw);
        return raw.ToArray();
    }
}
