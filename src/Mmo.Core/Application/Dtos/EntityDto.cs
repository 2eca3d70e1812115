namespace Mmo.Application.Dtos;

/// <summary>Something with an id.</summary>
/// <typeparam name="TKey">The id's type.</typeparam>
public class EntityDto<TKey>
{
    /// <summary>The id.</summary>
    public TKey Id { get; init; } = default!;
}
