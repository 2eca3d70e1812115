namespace Mmo.Cdp.Matching.Blocking;

/// <summary>
/// The one set of blocking rules, as far as the fields allow: whoever has an identifier, a date, a name with something beside it in common is
/// compared. Each rule forgives other mistakes than its neighbours, and a match has to pass one of them.
/// </summary>
internal static class BlockingRules
{
    public static IReadOnlyList<BlockingRule> For(RecordLayout layout)
    {
        var keys = new RowKeys(layout);
        var (postcode, place, number) = (keys.First(FieldKind.Postcode), keys.First(FieldKind.Place), keys.First(FieldKind.StreetNumber));
        var date = keys.First(FieldKind.BirthDate);
        var rules = new List<BlockingRule>();
        Each("e-mail address", FieldKind.Email, RowKeys.Text);
        Each("phone", FieldKind.Phone, RowKeys.Text);
        Each("national id", FieldKind.NationalId, RowKeys.Text);
        Each("user id", FieldKind.UserId, RowKeys.Text);
        Each("number", FieldKind.Number, RowKeys.Text);
        Each("end of phone", FieldKind.Phone, RowKeys.PhoneTail);
        Each("mailbox", FieldKind.Email, RowKeys.Mailbox);
        One("birth date", date);
        One("names in either order", keys.Names);
        One("surname", keys.SurnameSound, isBroad: true);
        One("given name", keys.GivenSound, isBroad: true);
        One("initials in either order", keys.Initials, isBroad: true);
        One("surname and birthday", r => RowKeys.Both(keys.SurnameSound(r), keys.MonthAndDay(r)));
        One("given name and birthday", r => RowKeys.Both(keys.GivenSound(r), keys.MonthAndDay(r)));
        One("postcode and initial", r => RowKeys.Both(postcode(r), keys.GivenInitial(r)));
        One("surname and postcode", r => RowKeys.Both(keys.SurnameSound(r), postcode(r)));
        One("surname and place", r => RowKeys.Both(keys.SurnameSound(r), place(r)));
        One("given name and place", r => RowKeys.Both(keys.GivenSound(r), place(r)));
        With("street and number", FieldKind.Address, (v, r) => RowKeys.Both(RowKeys.Street(v), number(r)));
        With("surname and street", FieldKind.Address, (v, r) => RowKeys.Both(RowKeys.Street(v), keys.SurnameSound(r)));
        With("given name and street", FieldKind.Address, (v, r) => RowKeys.Both(RowKeys.Street(v), keys.GivenSound(r)));
        Each("domain of the e-mail address", FieldKind.Email, RowKeys.Domain);
        if (layout.Given < 0 && layout.Surname < 0)
        {
            Each("text", FieldKind.Text, RowKeys.Text);
        }

        return rules;

        void One(string name, Func<MatchRow, ulong> key, bool isBroad = false) => rules.Add(new BlockingRule(name, 1, (row, _) => key(row), isBroad));

        void Each(string name, FieldKind kind, Func<FieldValue?, ulong> key) => With(name, kind, (value, _) => key(value));

        void With(string name, FieldKind kind, Func<FieldValue?, MatchRow, ulong> key)
        {
            foreach (var field in layout.Comparisons.Where(c => c.Kind == kind))
            {
                rules.Add(new BlockingRule(name, field.Columns, (row, slot) => key(row.Values[field.First + slot], row)));
            }
        }
    }

    /// <summary>What splits a block that is too full, one after the other until it is not.</summary>
    public static IReadOnlyList<Func<MatchRow, ulong>> Splitters(RecordLayout layout)
    {
        var keys = new RowKeys(layout);
        return
        [
            keys.Year, keys.SurnameSound, keys.GivenSound, keys.First(FieldKind.Postcode), keys.First(FieldKind.Place), keys.MonthAndDay,
            keys.First(FieldKind.Address), keys.First(FieldKind.Phone), keys.First(FieldKind.Email), keys.First(FieldKind.Surname), keys.First(FieldKind.GivenName),
        ];
    }
}
