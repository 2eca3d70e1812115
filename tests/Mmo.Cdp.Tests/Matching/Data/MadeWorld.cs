using System.Globalization;
using Mmo.Cdp.Matching;
using static Mmo.Cdp.Matching.FieldKind;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>
/// Makes files of people up, the same for the same seed: households that share surname, address and often the phone, twins, fathers and sons
/// of one name, a hotline, a made-up birthday, people who moved.
/// </summary>
internal sealed class MadeWorld
{
    private readonly WorldOptions _options;
    private readonly Random _random;
    private readonly NamePool _names;
    private readonly Typist _typist;
    private readonly HashSet<string> _mailboxes = [];

    private MadeWorld(WorldOptions options)
    {
        _options = options;
        _random = new Random(options.Seed);
        _names = new NamePool(_random, options.Chinese);
        _typist = new Typist(_random);
    }

    public static LabelledSet Make(WorldOptions options) => new MadeWorld(options).Make();

    private LabelledSet Make()
    {
        var count = (int)(_options.Records * (1 - _options.Duplicates));
        var people = new List<Person>(count);
        while (people.Count < count)
        {
            people.AddRange(Household(Math.Min(count - people.Count, _typist.Chance(_options.InFamilies) ? _random.Next(2, 5) : 1)));
        }

        var schema = new FieldSchema([.. Fields()]);
        var rows = new List<(int Person, IReadOnlyList<string?> Values)>(_options.Records);
        for (var person = 0; person < count; person++)
        {
            rows.Add((person, Write(people[person], 0)));
        }

        while (rows.Count < _options.Records)
        {
            var person = _random.Next(count);
            rows.Add((person, Write(people[person], _options.Slips)));
        }

        var shuffled = rows.ToArray();
        _random.Shuffle(shuffled);
        return new LabelledSet(
            _options.Name, schema, [.. shuffled.Select((r, i) => new MatchRecord(i, r.Values))], [.. shuffled.Select(r => r.Person)]);
    }

    private IEnumerable<Person> Household(int size)
    {
        var surname = _names.Surname();
        var home = Home();
        var phone = Phone();
        var born = Born(1940, 2000);
        Person? last = null;
        for (var i = 0; i < size; i++)
        {
            // Of later members some are twins, and some have their father's name.
            var given = last is not null && _typist.Chance(0.005) ? last.Given : _names.Given();
            var birthday = last is not null && _typist.Chance(0.02) ? last.Born : i == 0 ? born : i == 1 ? Born(1940, 2000) : Born(1985, 2015);
            var person = home with
            {
                Given = given, Surname = surname, Born = _typist.Chance(0.005) ? new DateOnly(1970, 1, 1) : birthday, Email = last is not null && _typist.Chance(0.03) ? last.Email : Mail(given, surname),
                Phone = _typist.Chance(0.005) ? "4008001234" : _typist.Chance(0.4) ? phone : Phone(), NationalId = Digits(10),
            };
            yield return person with { Before = Home() };
            last = person;
        }
    }

    private Person Home()
    {
        var town = _names.Skewed(400);
        return new Person(
            "", "", default, "", "", (1 + _names.Skewed(300)).ToString(CultureInfo.InvariantCulture), _options.Chinese ? $"{_names.Given()}{_names.Given()}路" : $"{_names.Word(60)} {Kind()}",
            _options.Chinese ? $"{new NamePool(new Random(town), true).Given()}{new NamePool(new Random(town * 7), true).Given()}市" : new NamePool(new Random(town), false).Word(60),
            $"{10000 + (town * 20) + _random.Next(5)}", $"{(_options.Chinese ? "省" : "state ")}{town % 12}", "");
    }

    private string Kind() => _random.Next(3) switch { 0 => "street", 1 => "road", _ => "avenue" };

    private DateOnly Born(int from, int to) => new DateOnly(from, 1, 1).AddDays(_random.Next((to - from) * 365));

    private string Phone() => _options.Chinese ? $"1{3 + _random.Next(6)}{Digits(9)}" : $"0{1 + _random.Next(9)}{Digits(8)}";

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => _random.Next(10)));

    // No two people have one mailbox, but for families that share one.
    private string Mail(string given, string surname)
    {
        for (var tries = 0; ; tries++)
        {
            var address = Mailbox(given, surname) is var (local, domain) && tries < 3 ? $"{local}@{domain}" : $"{local}{Digits(3)}@{domain}";
            if (_mailboxes.Add(address))
            {
                return address;
            }
        }
    }

    private (string Local, string Domain) Mailbox(string given, string surname)
    {
        var provider = _random.Next(4) switch { 0 => "example.com", 1 => "mail.example", 2 => "post.example", _ => $"{_names.Word(60)}.example" };
        if (_options.Chinese)
        {
            return _random.Next(2) == 0 ? (Digits(9), "qq.example") : ($"{_names.Word(200)}{Digits(3)}", provider);
        }

        return (_random.Next(3) switch { 0 => $"{given}.{surname}", 1 => $"{given[0]}{surname}{Digits(2)}", _ => $"{given}{Digits(4)}" }, provider);
    }

    private IEnumerable<Field> Fields()
    {
        Field[] names = _options.FullName ? [new("name", FullName)] : [new("given name", GivenName), new("surname", Surname)];
        Field[] birth = _options.BirthDate ? [new("born", BirthDate)] : [];
        Field[] contacts = _options.Contacts ? [new("email", Email), new("phone", FieldKind.Phone)] : [];
        Field[] address = _options.Address ? [new("number", StreetNumber), new("street", Address), new("town", Place), new("postcode", Postcode), new("region", Region)] : [new("town", Place)];
        Field[] id = _options.NationalId ? [new("id", FieldKind.NationalId)] : [];
        return [.. names, .. birth, .. contacts, .. address, .. id];
    }

    private List<string?> Write(Person person, double slips)
    {
        var again = slips > 0;
        var home = again && _typist.Chance(_options.Moved) ? person.Before! : person;
        var (given, surname) = (Name(person.Given, slips), Name(person.Surname, slips));
        if (again && !_options.Chinese && _typist.Chance(0.03))
        {
            given = _typist.Chance(0.5) ? given[..1] : given.Length > 4 ? given[..3] : given;
        }

        if (again && _typist.Chance(0.03))
        {
            (given, surname) = (surname, given);
        }

        var values = new List<string?>();
        values.AddRange(_options.FullName ? [_options.Chinese ? surname + given : $"{given} {surname}"] : [Maybe(given), Maybe(surname)]);
        if (_options.BirthDate)
        {
            values.Add(Maybe(_typist.Chance(slips) ? _typist.Date(person.Born) : person.Born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        if (_options.Contacts)
        {
            values.Add(Maybe(again && _typist.Chance(0.15) ? Mail(person.Given, person.Surname) : Slip(person.Email, slips)));
            values.Add(Maybe(again && _typist.Chance(0.1) ? Phone() : Slip(person.Phone, slips)));
        }

        string[] address = _options.Address ? [home.Number, home.Street, home.Place, home.Postcode, home.Region] : [home.Place];
        values.AddRange(address.Select(v => Maybe(Slip(v, slips))));
        if (_options.NationalId)
        {
            values.Add(Maybe(Slip(person.NationalId, slips)));
        }

        return values;
    }

    private string Name(string name, double slips) =>
        !_typist.Chance(slips) ? name : _options.Chinese ? _typist.Homophone(name) : _typist.Slip(name);

    private string Slip(string value, double slips) => _typist.Chance(slips) ? _typist.Slip(value) : value;

    private string? Maybe(string value) => _typist.Chance(_options.Missing) ? null : value;
}
