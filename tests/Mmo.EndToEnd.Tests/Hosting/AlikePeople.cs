using System.Globalization;
using System.Text;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>Made-up customers of whom some came twice, each time with a browser of their own: nothing but their values says so.</summary>
internal static class AlikePeople
{
    public const int People = 260;

    /// <summary>Second records that agree in nearly everything.</summary>
    public const int Sure = 28;

    /// <summary>Second records that have little more than a name.</summary>
    public const int Unsure = 12;

    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗";

    private static readonly string[] GivenNames =
    [
        "晓明", "小红", "志强", "建国", "丽华", "秀英", "伟", "芳", "敏", "静", "磊", "洋", "艳", "勇", "娟", "涛", "超", "秀兰", "霞", "平", "子涵", "雨欣", "浩然", "梓萱",
        "一诺", "欣怡", "宇轩", "思远", "嘉豪", "若曦",
    ];

    /// <summary>The same names to the ear.</summary>
    private static readonly Dictionary<string, string> Homophones = new()
    {
        ["晓明"] = "小明", ["秀英"] = "秀瑛", ["丽华"] = "丽花", ["伟"] = "玮", ["静"] = "婧", ["涛"] = "滔", ["欣怡"] = "心怡", ["雨欣"] = "雨心", ["宇轩"] = "雨轩",
    };

    private static readonly string[] Roads = ["人民路", "建设路", "中山路", "解放路", "和平街", "文化路", "长江道", "胜利街", "青年路", "新华路"];
    private static readonly string[] Estates = ["朝阳小区", "阳光花园", "翠湖苑", "金色家园", "锦绣苑", "东方明珠"];
    private static readonly string[] Cities = ["上海", "杭州", "苏州", "南京", "宁波", "无锡"];

    /// <summary>All of them as a file of a shop's till, a row each.</summary>
    public static byte[] Csv()
    {
        string[] columns = ["name", "lastName", "firstName", "birthday", "telephone", "address", "postcode", "city"];
        var rows = Records().Select((traits, n) => string.Join(',', columns.Select(c => traits.GetValueOrDefault(c)).Prepend($"browser-{n}")));
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Join("\n", rows.Prepend(string.Join(',', columns.Prepend("anonymous_id")))))];
    }

    private static IEnumerable<Dictionary<string, string>> Records()
    {
        var random = new Random(31);
        var people = Enumerable.Range(0, People).Select(n => PersonOf(n, random)).ToArray();
        return [.. people, .. people[..Sure].Select(AgainAlike), .. people[Sure..(Sure + Unsure)].Select(AgainByName)];
    }

    // Nobody shares both names with anybody: who has the same name is the same.
    private static Dictionary<string, string> PersonOf(int n, Random random)
    {
        var (surname, given) = ($"{Surnames[n % 20]}", GivenNames[((n / 20 * 7) + n) % 30]);
        var city = random.Next(Cities.Length);
        return new()
        {
            ["name"] = surname + given, ["lastName"] = surname, ["firstName"] = given,
            ["birthday"] = new DateOnly(1955, 1, 1).AddDays(random.Next(18_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["telephone"] = $"021{random.Next(20_000_000, 89_999_999)}",
            ["address"] = $"{Roads[random.Next(Roads.Length)]}{random.Next(1, 300)}号{Estates[random.Next(Estates.Length)]}{random.Next(1, 30)}幢{random.Next(101, 900)}室",
            ["postcode"] = $"2{city}00{random.Next(10, 70)}",
            ["city"] = Cities[city],
        };
    }

    private static Dictionary<string, string> AgainAlike(Dictionary<string, string> person, int n)
    {
        var again = new Dictionary<string, string>(person);
        switch (n % 4)
        {
            case 0:
                again["firstName"] = Homophones.GetValueOrDefault(person["firstName"], person["firstName"]);
                again["name"] = again["lastName"] + again["firstName"];
                break;
            case 1:
                again["address"] = person["address"][..(person["address"].IndexOf('号', StringComparison.Ordinal) + 1)];
                break;
            case 2:
                again.Remove("telephone");
                break;
            default:
                again.Remove("address");
                again.Remove("postcode");
                break;
        }

        return again;
    }

    private static Dictionary<string, string> AgainByName(Dictionary<string, string> person, int n) =>
        person.Where(t => t.Key is "name" or "lastName" or "firstName" or "city").ToDictionary();
}
