using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Mmo.Cdp.Ingestion;

internal static class RequestStream
{
    /// <summary>The body as it was before packing; null for a packing that is not known.</summary>
    public static Stream? Unpack(HttpRequest request) => request.Headers.ContentEncoding.ToString().Trim().ToLowerInvariant() switch
    {
        "" or "identity" => request.Body,
        "gzip" or "x-gzip" => new GZipStream(request.Body, CompressionMode.Decompress),
        "deflate" => new ZLibStream(request.Body, CompressionMode.Decompress),
        "br" => new BrotliStream(request.Body, CompressionMode.Decompress),
        _ => null,
    };
}
