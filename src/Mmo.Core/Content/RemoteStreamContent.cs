namespace Mmo.Content;

/// <summary>A file from a stream.</summary>
/// <param name="stream">The content.</param>
/// <param name="fileName">The file's name.</param>
/// <param name="contentType">The media type.</param>
/// <param name="contentLength">The length in bytes, when known.</param>
public sealed class RemoteStreamContent(
    Stream stream,
    string? fileName = null,
    string contentType = "application/octet-stream",
    long? contentLength = null) : IRemoteStreamContent
{
    /// <inheritdoc/>
    public string? FileName => fileName;

    /// <inheritdoc/>
    public string ContentType => contentType;

    /// <inheritdoc/>
    public long? ContentLength => contentLength;

    /// <inheritdoc/>
    public Stream GetStream() => stream;
}
