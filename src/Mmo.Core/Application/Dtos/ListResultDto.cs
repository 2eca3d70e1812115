namespace Mmo.Application.Dtos;

/// <summary>A list that is always whole.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class ListResultDto<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Items { get; init; } = [];
}
