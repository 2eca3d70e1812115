namespace Mmo.Cdp.People;

/// <summary>How a value that was observed changes what a person has.</summary>
internal enum ValueOperation
{
    /// <summary>It takes the place of older ones.</summary>
    Set,

    /// <summary>It counts only where there is none.</summary>
    SetOnce,

    /// <summary>A number that is added.</summary>
    Increment,

    /// <summary>A list whose entries are added, each once.</summary>
    Append,
}
