namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>Another host has taken the operation over, or it has ended: what this one was about to write must not count.</summary>
public sealed class OperationLostException(Guid id) : Exception($"Operation {id} is in other hands.");
