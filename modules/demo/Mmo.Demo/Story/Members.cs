namespace Mmo.Demo.Story;

/// <summary>Makes members up, each from their number alone.</summary>
internal static class Members
{
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈";
    private static readonly string[] Women = ["欣怡", "雨桐", "静", "思琪", "佳怡", "晓燕", "梦洁", "芳", "雪", "婷婷", "慧敏", "若曦", "丽娜", "可欣", "诗涵"];
    private static readonly string[] Men = ["伟", "浩然", "建国", "子轩", "磊", "宇航", "志强", "俊杰", "明辉", "晨", "博文", "家豪", "鹏飞", "天佑", "凯"];
    private static readonly string[] Levels = ["普通", "银卡", "金卡"];
    private static readonly int[] Habits = [12, 33, 30, 25];
    private static readonly int[] StoreWeights = [.. Store.All.Select(s => s.Weight)];

    public static Member Make(int number, StoryCalendar calendar)
    {
        var random = DemoRandom.For("member", number);
        var isWoman = random.Chance(0.56);
        var habit = (Habit)random.Weighted(Habits);

        // Who is lapsed by now joined long enough ago to have been away for weeks.
        var isNew = random.Chance(0.45);
        var day = random.Next(habit == Habit.Lapsed ? StoryCalendar.Days / 3 : StoryCalendar.Days - 1);
        var joined = isNew ? calendar.TimeOf(day, random) : calendar.Begin.AddMinutes(random.Next(24 * 60));
        return new Member(
            number,
            Surnames[random.Next(Surnames.Length)] + random.Pick(isWoman ? Women : Men),
            isWoman ? "女" : "男",
            new DateOnly(random.Between(1966, 2004), 1, 1).AddDays(random.Next(365)),
            Store.All[random.Weighted(StoreWeights)],
            Levels[random.Weighted(habit == Habit.Loyal ? [10, 40, 50] : [75, 20, 5])],
            random.Chance(0.78), habit, joined, isNew);
    }
}
