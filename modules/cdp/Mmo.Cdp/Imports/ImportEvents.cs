using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Imports;

/// <summary>Writes rows as the events that a server would have sent, so that they are read, judged and stored as these are.</summary>
internal sealed class ImportEvents(ImportPlan plan, ImportOwnColumns own, Guid importId, int fileNo, DateTimeOffset at, TimeZoneInfo zone)
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private ImportFault? _fault;

    /// <summary>The event of the reader's row, or why there is none.</summary>
    public (byte[]? Json, ImportFault? Fault) Write(CsvReader row, int columns)
    {
        for (var i = columns; i < row.FieldCount; i++)
        {
            if (!row.IsEmpty(i))
            {
                return (null, new ImportFault(ImportFault.TooManyCells, $"{row.FieldCount} > {columns}"));
            }
        }

        var time = at;
        if (plan.Time >= 0 && own.Cell(row, plan.Time) is { } written)
        {
            if (ImportCells.Time(written, zone) is not { } read)
            {
                return (null, new ImportFault(ImportFault.BadTime, null, plan.Time));
            }

            time = read;
        }

        _fault = null;
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("type", plan.Kind == ImportKind.People ? "identify" : "track");
            json.WriteString("messageId", $"import:{importId:N}:{fileNo}:{row.RowNumber}");
            json.WriteString("timestamp", time);
            if (plan.Kind != ImportKind.People)
            {
                json.WriteString("event", (plan.EventName >= 0 ? own.Cell(row, plan.EventName) : null) ?? plan.Mapping.EventName?.Trim());
                WriteValues(json, "properties", plan.Properties, row);
            }

            WriteIdentity(json, row);

            json.WriteEndObject();
        }

        return _fault is null ? (_buffer.WrittenSpan.ToArray(), null) : (null, _fault);
    }

    private void WriteIdentity(Utf8JsonWriter json, CsvReader row)
    {
        var external = new List<(string Type, string Value)>();
        foreach (var (column, key) in plan.Identifiers)
        {
            if (own.Cell(row, column) is not { } value)
            {
                continue;
            }

            switch (IdentifierTypes.Find(key))
            {
                case IdentifierKind.UserId:
                    json.WriteString("userId", value);
                    break;
                case IdentifierKind.AnonymousId:
                    json.WriteString("anonymousId", value);
                    break;
                default:
                    external.Add((key, value));
                    break;
            }
        }

        if (plan.Kind == ImportKind.People)
        {
            WriteTraits(json, row, external);
        }

        json.WriteStartObject("context");
        if (plan.Kind != ImportKind.People && plan.Attributes.Count > 0)
        {
            WriteValues(json, "traits", plan.Attributes, row);
        }

        json.WriteStartArray("externalIds");
        foreach (var (type, value) in external)
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("id", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteConsents(json, row);
        json.WriteEndObject();
    }

    // An e-mail address by which people are known is their address too, unless another column says what that is.
    private void WriteTraits(Utf8JsonWriter json, CsvReader row, List<(string Type, string Value)> external)
    {
        json.WriteStartObject("traits");
        foreach (var value in plan.Attributes)
        {
            WriteValue(json, value, row);
        }

        foreach (var (kind, trait) in new[] { (IdentifierKind.Email, TraitNames.Email), (IdentifierKind.Phone, TraitNames.Phone) })
        {
            if (!plan.Attributes.Any(a => a.Key == trait) && external.Find(e => IdentifierTypes.Find(e.Type) == kind) is { Type: not null } own)
            {
                json.WriteString(trait, own.Value);
            }
        }

        json.WriteEndObject();
    }

    private void WriteConsents(Utf8JsonWriter json, CsvReader row)
    {
        if (plan.Consents.Count == 0)
        {
            return;
        }

        json.WriteStartObject("consent");
        json.WriteStartObject("categoryPreferences");
        foreach (var (column, channel, purpose) in plan.Consents)
        {
            if (own.Cell(row, column) is not { } text)
            {
                continue;
            }

            if (ImportCells.Consent(text) is { } isGranted)
            {
                json.WriteBoolean($"{channel}_{purpose}", isGranted);
            }
            else
            {
                _fault ??= new ImportFault(ImportFault.BadConsent, $"{channel}:{purpose}", column);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteValues(Utf8JsonWriter json, string name, IReadOnlyList<(int Column, string Key, AttributeType Type)> values, CsvReader row)
    {
        json.WriteStartObject(name);
        foreach (var value in values)
        {
            WriteValue(json, value, row);
        }

        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, (int Column, string Key, AttributeType Type) value, CsvReader row)
    {
        if (own.Cell(row, value.Column) is not { } text)
        {
            return;
        }

        switch (value.Type)
        {
            case AttributeType.Number when ImportCells.Number(text) is { } number:
                json.WriteNumber(value.Key, number);
                break;
            case AttributeType.Boolean when ImportCells.Consent(text) is { } isTrue:
                json.WriteBoolean(value.Key, isTrue);
                break;
            case AttributeType.Time when ImportCells.Time(text, zone) is { } moment:
                json.WriteString(value.Key, moment);
                break;
            case AttributeType.Date when ImportCells.Time(text, TimeZoneInfo.Utc) is { } day:
                json.WriteString(value.Key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case AttributeType.Text:
                json.WriteString(value.Key, text);
                break;
            default:
                _fault ??= new ImportFault(ImportFault.BadValue, value.Key, value.Column);
                break;
        }
    }
}
