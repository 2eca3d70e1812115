namespace Mmo.LongJobs;

/// <summary>How an operation (任务) stands.</summary>
public enum OperationState
{
    /// <summary>Asked for; a host takes it up in a moment.</summary>
    Waiting,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Through.</summary>
    Done,

    /// <summary>Given up; its error says why.</summary>
    Failed,

    /// <summary>Ended by hand, or overtaken by a newer one.</summary>
    Cancelled,
}
