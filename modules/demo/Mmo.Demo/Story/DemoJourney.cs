namespace Mmo.Demo.Story;

/// <summary>The journeys that the demo company runs.</summary>
internal enum DemoJourney
{
    /// <summary>新客欢迎.</summary>
    Welcome,

    /// <summary>弃购挽回.</summary>
    Cart,

    /// <summary>沉睡唤醒.</summary>
    Asleep,

    /// <summary>生日关怀.</summary>
    Birthday,
}
