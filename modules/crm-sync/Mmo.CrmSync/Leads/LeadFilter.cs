using System.Text.Json;
using Dapper;
using Mmo.Data;
using Mmo.ErrorHandling;

namespace Mmo.CrmSync.Leads;

/// <summary>What a list is narrowed by, as SQL wants it.</summary>
internal sealed class LeadFilter(GetLeadsInput input, LeadView view)
{
    public GetLeadsInput Input => input;

    public LeadView View => view;

    public string? Text { get; } = string.IsNullOrWhiteSpace(input.Filter) ? null : input.Filter.Trim();

    public string[]? States { get; } = input.State is { Count: > 0 } states ? [.. states.Select(s => JsonNamingPolicy.CamelCase.ConvertName(s.ToString()))] : null;

    public string OrderBy()
    {
        var words = (string.IsNullOrWhiteSpace(input.Sorting) ? "creationTime desc" : input.Sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var column = words[0].ToLowerInvariant() switch
        {
            "creationtime" => "l.created_at",
            "acceptedtime" => "l.accepted_at",
            "closedtime" => "l.closed_at",
            "amount" => "l.amount_minor",
            _ => throw new MmoValidationException("sorting", CrmSyncErrorCodes.UnknownSorting, ("Sorting", input.Sorting)),
        };
        return words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase) ? $"{column} desc nulls last" : $"{column} asc nulls last";
    }

    public DynamicParameters Parameters()
    {
        var parameters = view.ParametersWith(new { input.OwnerId, input.UnitId, input.ProfileId, input.SkipCount, input.MaxResultCount, States });
        if (Text is { } text)
        {
            var digits = string.Concat(text.Where(char.IsAsciiDigit));
            parameters.AddDynamicParams(new
            {
                Contains = $"%{LikePattern.Escape(text)}%",
                BeginsWith = $"{LikePattern.Escape(text)}%",
                Digits = digits.Length == text.Length ? digits : "",
                Phone = text.StartsWith('+') ? $"+{digits}" : digits.Length == 11 ? $"+86{digits}" : "",
            });
        }

        return parameters;
    }
}
