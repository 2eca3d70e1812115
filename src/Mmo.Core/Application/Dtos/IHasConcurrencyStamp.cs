namespace Mmo.Application.Dtos;

/// <summary>
/// Something that people edit. Send back the stamp that was read: a stale one is answered with 409, and nothing is overwritten.
/// </summary>
public interface IHasConcurrencyStamp
{
    /// <summary>Changes with every save.</summary>
    string ConcurrencyStamp { get; }
}
