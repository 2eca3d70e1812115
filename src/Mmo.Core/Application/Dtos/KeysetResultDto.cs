namespace Mmo.Application.Dtos;

/// <summary>One page of a big table: reached by key, never by offset.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class KeysetResultDto<T> : ListResultDto<T>
{
    /// <summary>The cursor of the next page; null on the last one.</summary>
    public string? Next { get; init; }

    /// <summary>The cursor of the page before; null on the first one.</summary>
    public string? Previous { get; init; }

    /// <summary>The number of rows that match, when it was asked for and could be told in time.</summary>
    public long? Total { get; init; }

    /// <summary>False when <see cref="Total"/> is an estimate.</summary>
    public bool TotalIsExact { get; init; }
}
