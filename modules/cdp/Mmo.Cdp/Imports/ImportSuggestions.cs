using Mmo.Cdp.Attributes;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Imports;

/// <summary>What a column most likely means, by its name and its first cells.</summary>
internal sealed class ImportSuggestions(ImportKind kind, AttributeCatalog catalog, OrderPaths? order)
{
    private static readonly Dictionary<string, string> Identifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["用户id"] = "user_id", ["用户编号"] = "user_id", ["userid"] = "user_id", ["客户id"] = "user_id", ["uid"] = "user_id", ["会员号"] = "member_number", ["会员编号"] = "member_number",
        ["会员卡号"] = "member_number", ["卡号"] = "member_number", ["cardno"] = "member_number", ["匿名id"] = "anonymous_id", ["anonymousid"] = "anonymous_id", ["设备id"] = "device_id",
    };

    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "时间", "日期", "下单时间", "支付时间", "付款时间", "发生时间", "创建时间", "注册时间", "time", "timestamp", "date", "orderedat", "createdat", "paidat", "occurredat",
    };

    private static readonly Dictionary<string, string> Consents = new(StringComparer.OrdinalIgnoreCase)
    {
        ["邮件许可"] = "email:marketing", ["接收邮件"] = "email:marketing", ["emailconsent"] = "email:marketing", ["短信许可"] = "sms:marketing", ["接收短信"] = "sms:marketing",
        ["smsconsent"] = "sms:marketing",
    };

    /// <param name="index">The column.</param>
    /// <param name="name">As the file names it.</param>
    /// <param name="cells">The first ones that are not empty.</param>
    public ImportColumnDto For(int index, string name, IReadOnlyList<string> cells)
    {
        var plain = string.Concat(name.Where(char.IsLetterOrDigit));
        var trait = TraitNames.Find(name.Trim()) ?? TraitNames.Find(plain);
        var type = IdentifierTypes.Find(name.Trim().ToLowerInvariant()) is not null ? name.Trim().ToLowerInvariant()
            : Identifiers.GetValueOrDefault(plain) ?? (trait is TraitNames.Email ? "email" : trait is TraitNames.Phone ? "phone" : null);
        if (type is not null)
        {
            return new ImportColumnDto { Index = index, Target = ImportTarget.Identifier, Key = type };
        }

        if (Consents.TryGetValue(plain, out var consent))
        {
            return new ImportColumnDto { Index = index, Target = ImportTarget.Consent, Key = consent };
        }

        if (Times.Contains(plain))
        {
            return new ImportColumnDto { Index = index, Target = ImportTarget.Time };
        }

        if (kind == ImportKind.Events && plain is "事件" or "事件名" or "event" or "eventname")
        {
            return new ImportColumnDto { Index = index, Target = ImportTarget.EventName };
        }

        return kind == ImportKind.People ? Attribute(index, trait ?? name.Trim(), cells) : Property(index, plain, name.Trim(), cells);
    }

    private ImportColumnDto Attribute(int index, string key, IReadOnlyList<string> cells) => key.Length is 0 or > 64
        ? new ImportColumnDto { Index = index }
        : new ImportColumnDto
        {
            Index = index,
            Target = ImportTarget.Attribute,
            Key = catalog.Find(key)?.Key ?? catalog.All.FirstOrDefault(a => a.LabelZh == key || a.LabelEn.Equals(key, StringComparison.OrdinalIgnoreCase))?.Key ?? key,
            Type = catalog.Find(key)?.Type ?? Guess(cells),
        };

    private ImportColumnDto Property(int index, string plain, string name, IReadOnlyList<string> cells)
    {
        var path = plain.ToLowerInvariant() switch
        {
            "订单号" or "订单编号" or "orderid" or "orderno" => order?.OrderIdPath,
            "金额" or "订单金额" or "实付金额" or "amount" or "total" or "revenue" => order?.AmountPath,
            "币种" or "currency" => order?.CurrencyPath,
            _ => null,
        };
        var key = path?.Split('|')[0] ?? name;
        return key.Length is 0 or > 64 ? new ImportColumnDto { Index = index }
            : new ImportColumnDto { Index = index, Target = ImportTarget.Property, Key = key, Type = Guess(cells) };
    }

    // What begins with a zero, or is longer than any figure, is a number of something: text.
    private static AttributeType Guess(IReadOnlyList<string> cells) =>
        cells.Count > 0 && cells.All(c => c.Length <= 15 && ImportCells.Number(c) is not null && !(c.Length > 1 && c[0] == '0' && c[1] != '.')) ? AttributeType.Number
        : AttributeType.Text;
}
