namespace Mmo.Content;

/// <summary>A file that goes in or out of an application service as a stream.</summary>
public interface IRemoteStreamContent
{
    /// <summary>The file's name; null where there is none.</summary>
    string? FileName { get; }

    /// <summary>The media type.</summary>
    string ContentType { get; }

    /// <summary>The length in bytes; null when it is not known beforehand.</summary>
    long? ContentLength { get; }

    /// <summary>The stream; read it once. Whoever answers the request disposes it.</summary>
    Stream GetStream();
}
