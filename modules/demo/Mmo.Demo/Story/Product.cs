namespace Mmo.Demo.Story;

/// <summary>Something that the demo company sells.</summary>
internal sealed record Product(string Id, string Name, string Category, decimal Price)
{
    public static readonly IReadOnlyList<Product> All =
    [
        new("P101", "明前龙井 100g", "绿茶", 268), new("P102", "碧螺春 100g", "绿茶", 198), new("P103", "黄山毛峰 150g", "绿茶", 158),
        new("P104", "安吉白茶 100g", "绿茶", 238), new("P201", "正山小种 150g", "红茶", 168), new("P202", "金骏眉 50g", "红茶", 398),
        new("P203", "祁门红茶 200g", "红茶", 128), new("P204", "滇红 250g", "红茶", 98), new("P301", "铁观音 250g", "乌龙茶", 188),
        new("P302", "大红袍 100g", "乌龙茶", 328), new("P303", "凤凰单丛 150g", "乌龙茶", 218), new("P401", "熟普饼茶 357g", "普洱", 258),
        new("P402", "古树生普 357g", "普洱", 688), new("P501", "茉莉花茶 200g", "花茶", 88), new("P502", "玫瑰花冠茶 60g", "花茶", 59),
        new("P503", "桂花乌龙 120g", "花茶", 79), new("P601", "白瓷盖碗", "茶具", 139), new("P602", "紫砂壶", "茶具", 1280),
        new("P603", "玻璃公道杯", "茶具", 69), new("P604", "旅行茶具套装", "茶具", 299), new("P701", "茶点礼盒", "礼盒", 168),
        new("P702", "中秋茶礼", "礼盒", 398), new("P703", "商务茶礼", "礼盒", 899), new("P704", "冷泡茶组合", "礼盒", 118),
    ];
}
