using Mmo.LongJobs;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>The states as they stand in the tables.</summary>
public static class OperationStates
{
    /// <summary>As it is written.</summary>
    public static string Write(OperationState state) => state.ToString().ToLowerInvariant();

    /// <summary>As it was written.</summary>
    public static OperationState Read(string state) => Enum.Parse<OperationState>(state, ignoreCase: true);
}
