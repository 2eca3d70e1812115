using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.BiReporting.People;
using Mmo.BiReporting.Periods;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Events;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.BiReporting.Journeys;

[Authorize(BiReportingPermissions.Reports)]
internal sealed class JourneyReportAppService(
    ModuleDatabase<BiReportingDbContext> database, TenantCalendars calendars, IDataScopes scopes, PeopleReader people, NumberTexts texts)
    : IJourneyReportAppService
{
    private static readonly string[] Definitions =
        [.. Enum.GetValues<JourneyNumber>().Where(n => n < JourneyNumber.Joined).Select(n => n.ToString()), "Revenue", "WonAmount", "StepRate", "TotalRate", "Lost"];

    private static readonly string[] GoalDefinitions = ["Joined", "Converted", "Rate", "Difference", "Finding", "RevenuePerPerson"];

    // Without a goal nobody said how long a journey works.
    private const int UsualRevenueDays = 30;

    public async Task<PagedResultDto<JourneyReportListItemDto>> GetListAsync(GetJourneyReportsInput input, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var period = calendar.Between(input.From, input.To);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var journeys = await transaction.QueryAsync<JourneyRow>(
            JourneySql.Page(OrderBy(input.Sorting)),
            new { Filter = string.IsNullOrWhiteSpace(input.Filter) ? null : input.Filter.Trim(), input.SkipCount, input.MaxResultCount }, cancellationToken);
        var rows = (await transaction.QueryAsync<FunnelRow>(
                FunnelSql.Counts(scope, withNodes: false), FactParameters([.. journeys.Select(j => j.Id)], null, period, scope), cancellationToken))
            .ToLookup(row => row.JourneyId);
        return new PagedResultDto<JourneyReportListItemDto>
        {
            TotalCount = journeys.FirstOrDefault()?.Total ?? 0,
            Items = [.. journeys.Select(journey => ToListItem(journey, new Funnel(rows[journey.Id], calendar.Currency)))],
        };
    }

    public async Task<JourneyReportDto> GetAsync(Guid id, GetJourneyReportInput input, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var period = calendar.Between(input.From, input.To);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (journey, versions) = await FindAsync(transaction, id, input.Version, cancellationToken);
        var rows = await transaction.QueryAsync<FunnelRow>(
            FunnelSql.Counts(scope, withNodes: true), FactParameters([id], input.Version, period, scope), cancellationToken);
        var whole = new Funnel(rows.Where(row => row.NodeId is null), calendar.Currency);
        return new JourneyReportDto
        {
            JourneyId = id,
            Name = journey.Name,
            Status = journey.Status,
            Versions = [.. versions.Select(v => v.Version)],
            Version = input.Version,
            From = input.From,
            To = input.To,
            AsOf = calendar.Now,
            Currency = calendar.Currency,
            Steps = whole.Steps,
            Messages = MessagesOf(OutlineOf(versions, input.Version), rows, calendar.Currency),
            LeadsWithoutMessage = whole.Of(JourneyNumber.LeadWithoutMessage),
            Definitions = texts.For("Journey", Definitions),
        };
    }

    public async Task<JourneyNodesDto> GetNodesAsync(Guid id, int? version = null, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, versions) = await FindAsync(transaction, id, version, cancellationToken);
        var rows = (await transaction.QueryAsync<NodeRow>(NodeSql.Counts(scope), NodeParameters(id, version, scope), cancellationToken))
            .ToDictionary(row => row.NodeId);
        var outline = OutlineOf(versions, version);
        return new JourneyNodesDto
        {
            AsOf = calendar.Now,
            Nodes =
            [
                .. outline.Nodes.Select(node => ToNode(node.Id, node, rows.GetValueOrDefault(node.Id))),
                .. rows.Values.Where(row => outline.Find(row.NodeId) is null).Select(row => ToNode(row.NodeId, null, row)),
            ],
        };
    }

    public async Task<GoalReportDto> GetGoalsAsync(Guid id, GetJourneyReportInput input, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var period = calendar.Between(input.From, input.To);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, versions) = await FindAsync(transaction, id, input.Version, cancellationToken);
        var counted = versions.Where(v => input.Version is null || v.Version == input.Version).Select(v => v.Definition).ToArray();
        var outline = new ExperimentOutline(counted);
        var parameters = FactParameters([id], input.Version, period, scope);
        parameters["JourneyId"] = id;
        parameters["Nodes"] = outline.Nodes.Keys.ToArray();
        parameters["Days"] = outline.Goal.Days ?? UsualRevenueDays;
        var report = new GoalReport(
            await transaction.QueryAsync<ArmRow>(ArmSql.Counts(scope), parameters, cancellationToken), outline.Goal.Event is not null, calendar.Currency);
        return new GoalReportDto
        {
            JourneyId = id,
            AsOf = calendar.Now,
            GoalEvent = outline.Goal.Event,
            GoalDays = outline.Goal.Days,
            GoalChanged = outline.GoalChanged,
            RevenueDays = outline.Goal.Days ?? UsualRevenueDays,
            Currency = calendar.Currency,
            Whole = report.Whole,
            Experiments = [.. OutlineOf(versions, input.Version).Nodes.Where(n => outline.Nodes.ContainsKey(n.Id)).Select(n => report.Experiment(n.Id, outline.Nodes[n.Id]))],
            Definitions = texts.For("Goals", GoalDefinitions),
        };
    }

    public async Task<KeysetResultDto<ReportPersonDto>> GetPeopleAsync(
        Guid id, GetJourneyReportPeopleInput input, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var period = calendar.Between(input.From, input.To);
        var scope = await scopes.GetAsync(cancellationToken);
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            await FindAsync(transaction, id, input.Version, cancellationToken);
        }

        var listed = input.CountedAs == CountedAs.Items ? PeopleSql.ByItem : PeopleSql.ByPerson;
        if (input.Number is JourneyNumber.Joined or JourneyNumber.Converted)
        {
            RefuseLost(input, null);
            var arms = FactParameters([id], input.Version, period, scope);
            arms["JourneyId"] = id;
            arms["Nodes"] = input.NodeId is { } node ? new[] { node } : [];
            arms["NodeId"] = input.NodeId;
            arms["Arm"] = input.Arm;
            return await people.ReadAsync(
                $"{ArmSql.People(scope)}, {ArmSql.Picked(input.Number)}, {listed}, {PeopleSql.NoMoney}", input, arms, calendar.Currency, cancellationToken);
        }

        if (!Funnel.Has(input.Number))
        {
            RefuseLost(input, null);
            var stays = NodeParameters(id, input.Version, scope);
            stays["NodeId"] = input.NodeId;
            return await people.ReadAsync(
                $"{NodeSql.Stays(scope)}, {NodeSql.Picked(input.Number)}, {listed}, {PeopleSql.NoMoney}", input, stays, calendar.Currency, cancellationToken);
        }

        var of = Funnel.StepBefore(input.Number);
        RefuseLost(input, of);
        var facts = FactParameters([id], input.Version, period, scope);
        facts["Number"] = Funnel.NameOf(input.Number);
        facts["Of"] = of is { } before ? Funnel.NameOf(before) : null;
        facts["NodeId"] = input.NodeId;
        facts["Currency"] = input.Currency;
        facts["PaidCurrency"] = input.Currency ?? calendar.Currency;
        var picked = input.CountedAs == CountedAs.Lost ? FunnelSql.PickedLost : FunnelSql.Picked;
        var paid = FunnelSql.Paid(byPerson: input.CountedAs != CountedAs.Items);
        return await people.ReadAsync(
            $"{FunnelSql.Facts(scope)}, {picked}, {listed}, {paid}", input, facts, input.Currency ?? calendar.Currency, cancellationToken);
    }

    private static void RefuseLost(GetJourneyReportPeopleInput input, JourneyNumber? before)
    {
        if (input.CountedAs == CountedAs.Lost && before is null)
        {
            throw new MmoValidationException("countedAs", BiReportingErrorCodes.NothingLostBefore);
        }
    }

    private static async Task<(JourneyRow Journey, IReadOnlyList<VersionRow> Versions)> FindAsync(
        TenantTransaction transaction, Guid id, int? version, CancellationToken cancellationToken)
    {
        var journey = await transaction.SingleOrDefaultAsync<JourneyRow>(JourneySql.Find, new { id }, cancellationToken)
            ?? throw new EntityNotFoundException("Journey", id);
        var versions = await transaction.QueryAsync<VersionRow>(JourneySql.Versions, new { id }, cancellationToken);
        return version is null || versions.Any(v => v.Version == version)
            ? (journey, versions)
            : throw new EntityNotFoundException("JourneyVersion", version);
    }

    private static JourneyOutline OutlineOf(IReadOnlyList<VersionRow> versions, int? only) =>
        new(versions.Where(v => only is null || v.Version == only).Select(v => v.Definition));

    private static IReadOnlyList<MessageReportDto> MessagesOf(JourneyOutline outline, IReadOnlyList<FunnelRow> rows, string currency)
    {
        var byNode = rows.Where(row => row.NodeId is not null && row.Number != Funnel.NameOf(JourneyNumber.LeadWithoutMessage))
            .ToLookup(row => row.NodeId!);
        var drawn = outline.Nodes.Where(node => node.Type == EmailNode.Type || byNode.Contains(node.Id)).Select(node => node.Id);
        return
        [
            .. drawn.Union(byNode.Select(node => node.Key)).Select(nodeId => new MessageReportDto
            {
                NodeId = nodeId,
                Name = outline.Find(nodeId)?.Name,
                Steps = new Funnel(byNode[nodeId], currency).Steps,
            }),
        ];
    }

    private static JourneyReportListItemDto ToListItem(JourneyRow journey, Funnel funnel) => new()
    {
        Id = journey.Id,
        Name = journey.Name,
        Status = journey.Status,
        Version = journey.CurrentVersion,
        PublishedTime = journey.PublishedAt,
        Sent = funnel.Of(JourneyNumber.Sent).People,
        Opened = funnel.Of(JourneyNumber.Opened).People,
        Clicked = funnel.Of(JourneyNumber.Clicked).People,
        Ordered = funnel.Of(JourneyNumber.Ordered).People,
        Lead = funnel.Of(JourneyNumber.Lead).People,
        Revenue = funnel.Amount(JourneyNumber.Ordered),
        OtherRevenue = funnel.OtherAmounts(JourneyNumber.Ordered),
    };

    private static JourneyNodeDto ToNode(string id, JourneyOutline.Node? node, NodeRow? row) => new()
    {
        NodeId = id,
        Type = node?.Type,
        Name = node?.Name,
        Entered = new NumberDto(row?.EnteredPeople ?? 0, row?.EnteredItems ?? 0),
        Waiting = new NumberDto(row?.WaitingPeople ?? 0, row?.WaitingItems ?? 0),
        Passed = new NumberDto(row?.PassedPeople ?? 0, row?.PassedItems ?? 0),
        Held = new NumberDto(row?.HeldPeople ?? 0, row?.HeldItems ?? 0),
        Dropped = new NumberDto(row?.DroppedPeople ?? 0, row?.DroppedItems ?? 0),
        Failed = new NumberDto(row?.FailedPeople ?? 0, row?.FailedItems ?? 0),
        Left = new NumberDto(row?.LeftPeople ?? 0, row?.LeftItems ?? 0),
    };

    private static Dictionary<string, object?> FactParameters(Guid[] journeys, int? version, ReportPeriod period, DataScope scope) => new()
    {
        ["Journeys"] = journeys,
        ["Version"] = version,
        ["From"] = period.From,
        ["To"] = period.To,
        ["ClickedEvent"] = InternalEventNames.MessageClicked,
        ["ScopeUnits"] = scope.UnitParameter(),
        ["ScopeUser"] = scope.UserId,
    };

    private static Dictionary<string, object?> NodeParameters(Guid journeyId, int? version, DataScope scope) => new()
    {
        ["JourneyId"] = journeyId,
        ["Version"] = version,
        ["ScopeUnits"] = scope.UnitParameter(),
        ["ScopeUser"] = scope.UserId,
    };

    private static string OrderBy(string? sorting)
    {
        var words = (string.IsNullOrWhiteSpace(sorting) ? "publishedTime desc" : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var column = words[0].ToLowerInvariant() switch
        {
            "name" => "name",
            "publishedtime" => "published_at",
            _ => throw new MmoValidationException("sorting", BiReportingErrorCodes.UnknownSorting, ("Sorting", sorting)),
        };
        return words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase) ? $"{column} desc" : column;
    }
}
