namespace Mmo.Application.Dtos;

/// <summary>One page of a small table, with the exact number of all rows.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class PagedResultDto<T> : ListResultDto<T>
{
    /// <summary>The number of rows that match, on all pages.</summary>
    public long TotalCount { get; init; }
}
