namespace Mmo.Campaign.Enrolments;

internal enum EnrolmentState : short
{
    /// <summary>Is to be looked at when it is due.</summary>
    Due = 0,

    /// <summary>Waits for an event, or for its time-out.</summary>
    WaitsForEvent = 1,

    /// <summary>Claimed while another module is asked; due again when the claim runs out.</summary>
    Claimed = 2,

    /// <summary>Its message is under way.</summary>
    MessageUnderWay = 3,

    /// <summary>Its message is settled.</summary>
    MessageSettled = 4,

    /// <summary>Its call of another system is under way.</summary>
    CallUnderWay = 5,

    /// <summary>Its call has ended.</summary>
    CallSettled = 6,

    Left = 9,
}
