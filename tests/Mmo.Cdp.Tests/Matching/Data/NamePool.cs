namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>Names with a few common ones and many rare ones, as names are.</summary>
internal sealed class NamePool
{
    private const string ChineseSurnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛";
    private const string ChineseGiven = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文玉兰建国秀红梅海燕志斌鹏飞宇浩子轩梓涵欣怡雨佳晨思博俊峰雪婷倩琳璐帆凯旭东春生永福德才学林波辉成龙云鑫瑞雅慧颖晶莹洁岩松柏青山川泽民安宁康乐天一可心诗语";
    private static readonly string[] Compound = ["欧阳", "司马", "上官", "诸葛"];

    private static readonly string[] Common =
    [
        "james", "mary", "john", "linda", "robert", "susan", "michael", "karen", "david", "sarah", "william", "nancy", "thomas", "lisa", "daniel", "emma", "oliver", "grace",
        "jack", "sophie", "harry", "amelia", "jacob", "isla", "charlie", "emily", "george", "ava", "oscar", "mia", "joshua", "lily", "ethan", "olivia", "lucas", "ruby",
    ];

    private static readonly string[] Starts = ["bar", "hol", "mac", "wil", "har", "tho", "ste", "ram", "gre", "fos", "bro", "cle", "dun", "fer", "gal", "hen", "jen", "kel", "lan", "mor", "nor", "pat", "qui", "ros", "san", "tur", "und", "ver", "wal", "yor", "zim", "ash", "cro", "pre"];
    private static readonly string[] Ends = ["son", "ton", "ley", "man", "field", "ford", "well", "wood", "er", "ing", "brook", "more", "kins", "ette", "low", "dale", "berg", "stein", "oni", "elli", "ard", "worth", "by", "ham", "den"];
    private static readonly string[] Middles = ["", "", "a", "er", "in", "o", "al", "is"];

    private readonly Random _random;
    private readonly bool _chinese;

    public NamePool(Random random, bool chinese)
    {
        _random = random;
        _chinese = chinese;
    }

    /// <summary>An index below <paramref name="count"/>, the first ones far more often.</summary>
    public int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2.5));

    public string Surname() => !_chinese ? Word(60) : _random.NextDouble() < 0.01 ? Compound[_random.Next(Compound.Length)] : $"{ChineseSurnames[Skewed(ChineseSurnames.Length)]}";

    public string Given()
    {
        if (_chinese)
        {
            var first = $"{ChineseGiven[Skewed(ChineseGiven.Length)]}";
            return _random.NextDouble() < 0.2 ? first : $"{first}{ChineseGiven[Skewed(ChineseGiven.Length)]}";
        }

        return _random.NextDouble() < 0.6 ? Common[Skewed(Common.Length)] : Word(200);
    }

    /// <summary>A made-up word: of the first ones of each list there are many.</summary>
    public string Word(int variety) =>
        $"{Starts[Skewed(Math.Min(Starts.Length, variety))]}{Middles[_random.Next(Middles.Length)]}{Ends[Skewed(Ends.Length)]}";
}
