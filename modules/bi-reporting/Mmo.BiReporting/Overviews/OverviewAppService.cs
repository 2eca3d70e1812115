using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.BiReporting.People;
using Mmo.BiReporting.Periods;
using Mmo.Cdp.Events;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.Money;

namespace Mmo.BiReporting.Overviews;

[Authorize(BiReportingPermissions.Reports)]
internal sealed class OverviewAppService(
    ModuleDatabase<BiReportingDbContext> database, TenantCalendars calendars, IDataScopes scopes, PeopleReader people, NumberTexts texts)
    : IOverviewAppService
{
    private const int Days = 7;

    public async Task<OverviewDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var parameters = await ParametersAsync(transaction, calendar, scope, cancellationToken);
        parameters["From"] = parameters["FromBefore"];

        var activity = await CountAsync(OverviewNumber.Events);
        var newPeople = await CountAsync(OverviewNumber.NewPeople);
        var messages = await CountAsync(OverviewNumber.Messages);
        var orders = await CountAsync(OverviewNumber.Revenue);
        var money = await transaction.QueryAsync<MoneyCount>(OverviewSql.Money(scope), parameters, cancellationToken);
        var own = money.SingleOrDefault(m => m.Currency == calendar.Currency);
        return new OverviewDto
        {
            From = calendar.Today.AddDays(1 - Days),
            To = calendar.Today,
            AsOf = calendar.Now,
            Currency = calendar.Currency,
            Numbers =
            [
                Number(OverviewNumber.People, activity.People, activity.PeopleBefore, activity.People),
                Number(OverviewNumber.NewPeople, newPeople.People, newPeople.PeopleBefore, newPeople.People),
                Number(OverviewNumber.Events, activity.Items, activity.ItemsBefore, activity.People),
                Number(OverviewNumber.Messages, messages.Items, messages.ItemsBefore, messages.People),
                Number(
                    OverviewNumber.Revenue, MinorUnits.ToAmount(own?.Minor ?? 0, calendar.Currency),
                    MinorUnits.ToAmount(own?.MinorBefore ?? 0, calendar.Currency), orders.People),
            ],
            OtherRevenue =
            [
                .. money.Where(m => m.Currency != calendar.Currency && m.Minor != 0).OrderBy(m => m.Currency, StringComparer.Ordinal)
                    .Select(m => new MoneyDto(MinorUnits.ToAmount(m.Minor, m.Currency), m.Currency)),
            ],
            Definitions = texts.For("Overview", Enum.GetNames<OverviewNumber>()),
        };

        async Task<WindowCount> CountAsync(OverviewNumber number) =>
            (await transaction.SingleOrDefaultAsync<WindowCount>(OverviewSql.Count(number, scope), parameters, cancellationToken))!;
    }

    public async Task<KeysetResultDto<ReportPersonDto>> GetPeopleAsync(GetOverviewPeopleInput input, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var scope = await scopes.GetAsync(cancellationToken);
        Dictionary<string, object?> parameters;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            parameters = await ParametersAsync(transaction, calendar, scope, cancellationToken);
        }

        var paid = input.Number == OverviewNumber.Revenue ? OverviewSql.Paid(byPerson: true) : PeopleSql.NoMoney;
        return await people.ReadAsync(
            $"{OverviewSql.Picked(input.Number, scope)}, {PeopleSql.ByPerson}, {paid}", input, parameters, calendar.Currency, cancellationToken);
    }

    private static OverviewNumberDto Number(OverviewNumber number, decimal value, decimal before, long people) =>
        new() { Number = number, Value = value, Before = before, People = people };

    private static async Task<Dictionary<string, object?>> ParametersAsync(
        TenantTransaction transaction, TenantCalendar calendar, DataScope scope, CancellationToken cancellationToken)
    {
        var types = await transaction.QueryAsync<EventTypeRow>(
            OverviewSql.EventTypes,
            new { SentEvent = InternalEventNames.MessageSent, InternalPrefix = InternalEventNames.Prefix }, cancellationToken);
        var now = calendar.StartOf(calendar.Today.AddDays(1 - Days));
        return new()
        {
            ["From"] = now,
            ["FromBefore"] = calendar.StartOf(calendar.Today.AddDays(1 - (2 * Days))),
            ["To"] = calendar.Now,
            ["Now"] = now,
            ["Before"] = calendar.Now.AddDays(-Days),
            ["Meaningful"] = types.Where(t => !t.IsSent).Select(t => t.Id).ToArray(),
            ["SentType"] = types.SingleOrDefault(t => t.IsSent)?.Id ?? 0,
            ["PaidCurrency"] = calendar.Currency,
            ["ScopeUnits"] = scope.UnitParameter(),
            ["ScopeUser"] = scope.UserId,
        };
    }

    private sealed class EventTypeRow
    {
        public int Id { get; init; }

        public bool IsSent { get; init; }
    }

    private sealed class WindowCount
    {
        public long Items { get; init; }

        public long ItemsBefore { get; init; }

        public long People { get; init; }

        public long PeopleBefore { get; init; }
    }

    private sealed class MoneyCount
    {
        public string Currency { get; init; } = "";

        public long Minor { get; init; }

        public long MinorBefore { get; init; }
    }
}
