namespace Mmo.Demo.Story;

/// <summary>What the demo company writes.</summary>
internal static class Mails
{
    private const string Shop = "https://shop.example.com";

    public static string UrlOf(DemoJourney journey) => journey switch
    {
        DemoJourney.Welcome => $"{Shop}/new", DemoJourney.Cart => $"{Shop}/cart", DemoJourney.Asleep => $"{Shop}/back", _ => $"{Shop}/birthday",
    };

    public static string NameOf(DemoJourney journey) => journey switch
    {
        DemoJourney.Welcome => "新客欢迎信", DemoJourney.Cart => "购物车提醒", DemoJourney.Asleep => "好久不见", _ => "生日祝福",
    };

    public static string SubjectOf(DemoJourney journey) => journey switch
    {
        DemoJourney.Welcome => "{{person.name}}，欢迎来到云栖茶集", DemoJourney.Cart => "{{person.name}}，您的购物车还在等您",
        DemoJourney.Asleep => "{{person.name}}，好久不见", _ => "{{person.name}}，生日快乐",
    };

    public static string HtmlOf(DemoJourney journey)
    {
        var (title, text, button) = journey switch
        {
            DemoJourney.Welcome => ("欢迎加入", "感谢您成为云栖茶集的会员。首单包邮，门店也为您备了一杯新茶。", "看看新品"),
            DemoJourney.Cart => ("还差一步", "您挑选的茶还在购物车里，库存为您保留24小时。", "回到购物车"),
            DemoJourney.Asleep => ("好久不见", "这段时间上了不少新茶，想请您回来尝尝。", "看看有什么新茶"),
            _ => ("生日快乐", "今天是您的生日，本周到店即可领取一份生日茶礼。", "领取生日茶礼"),
        };
        return $$$"""
            <div style="max-width:560px;margin:0 auto;padding:24px;font-family:sans-serif;color:#222222">
              <h1 style="font-size:22px">{{{title}}}</h1>
              <p>{{person.name}}，您好：</p>
              <p>{{{text}}}</p>
              <p><a href="{{{UrlOf(journey)}}}" style="display:inline-block;padding:10px 24px;background:#2f6f4f;color:#ffffff;text-decoration:none">{{{button}}}</a></p>
              <p style="font-size:12px;color:#666666">云栖茶集 · <a href="{{unsubscribeUrl}}">退订</a></p>
            </div>
            """;
    }
}
