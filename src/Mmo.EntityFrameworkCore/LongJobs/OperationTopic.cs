namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>What open pages listen to: something about the operations of the tenant changed. They read again what they may see.</summary>
internal static class OperationTopic
{
    public const string Name = "mmo.operation";

    public static readonly object Changed = new { };
}
