namespace Mmo.Cdp.Imports;

/// <summary>What a trial or a run is asked: how the file was to be read when it was started.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="FileNo">Which of its files.</param>
/// <param name="Mapping">What its columns mean.</param>
/// <param name="AskedAt">When it was first run: the time of rows that have none, the same for a run that goes on.</param>
internal sealed record ImportJobArguments(Guid ImportId, int FileNo, ImportMappingDto Mapping, DateTimeOffset AskedAt);
