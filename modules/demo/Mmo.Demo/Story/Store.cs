namespace Mmo.Demo.Story;

/// <summary>A store of the demo company.</summary>
internal sealed record Store(string Code, string Name, string City, string RegionCode, int Weight, IReadOnlyList<string> Salespeople)
{
    public static readonly IReadOnlyList<Store> All =
    [
        new("SH01", "南京西路店", "上海", "SH", 34, ["周敏", "陆嘉"]),
        new("SH02", "徐家汇店", "上海", "SH", 26, ["顾佳怡"]),
        new("HZ01", "西湖银泰店", "杭州", "HZ", 22, ["沈蕾"]),
        new("CD01", "春熙路店", "成都", "CD", 18, ["何川", "唐欣"]),
    ];
}
