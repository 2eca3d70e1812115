using Mmo.Application.Dtos;
using Mmo.Cdp;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Money;
using Mmo.Permissions;

namespace Mmo.BiReporting.People;

/// <summary>Reads a page of the people behind a number.</summary>
internal sealed class PeopleReader(ModuleDatabase<BiReportingDbContext> database, IPermissionChecker permissions) : ITransientDependency
{
    /// <param name="ctes">The CTEs of the number: <c>picked</c>, <c>listed</c>, <c>paid</c> and what they need.</param>
    /// <param name="request">The page.</param>
    /// <param name="parameters">The parameters of the CTEs.</param>
    /// <param name="currency">The currency of <c>paid</c>.</param>
    /// <param name="cancellationToken">Stops the query in the database.</param>
    public async Task<KeysetResultDto<ReportPersonDto>> ReadAsync(
        string ctes, KeysetResultRequestDto request, Dictionary<string, object?> parameters, string currency, CancellationToken cancellationToken)
    {
        var cursor = PeopleCursor.Parse(request.Cursor);
        parameters["At"] = cursor?.At;
        parameters["Key"] = cursor?.Key ?? "";
        parameters["Take"] = request.MaxResultCount + 1;
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<PersonRow>(
            $"with {ctes}, {PeopleSql.Page(cursor?.IsNewer == true)}", parameters, cancellationToken);

        // They come newest first, whichever way the page was reached.
        var isBackward = cursor?.IsNewer == true;
        var page = KeysetPage<PersonRow>.Cut([.. isBackward ? rows.Reverse() : rows], request.MaxResultCount, isFirst: cursor is null, isBackward);
        var mayReveal = await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
        return new KeysetResultDto<ReportPersonDto>
        {
            Items = [.. page.Rows.Select(row => ToDto(row, currency, mayReveal))],
            Next = page.Next(PeopleCursor.Older),
            Previous = page.Previous(PeopleCursor.Newer),
            Total = page.Rows.Count > 0 || cursor is null ? page.Rows.FirstOrDefault()?.Total ?? 0 : null,
            TotalIsExact = page.Rows.Count > 0 || cursor is null,
        };
    }

    private static ReportPersonDto ToDto(PersonRow row, string currency, bool mayReveal) => new()
    {
        ProfileId = row.PublicId,
        Name = mayReveal ? row.Name : Masked.Name(row.Name),
        Email = Masked.Email(row.Email),
        Phone = Masked.Phone(row.Phone),
        City = row.City,
        Time = row.At,
        Items = row.Items,
        Item = row.Item,
        Reason = row.Reason,
        NodeId = row.NodeId,
        MessageId = row.MessageId,
        Amount = row.AmountMinor is { } minor ? new MoneyDto(MinorUnits.ToAmount(minor, currency), currency) : null,
    };
}
