using Mmo.Application.Dtos;
using Mmo.Cdp.People;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Money;

namespace Mmo.CrmSync.Leads;

/// <summary>Reads leads for people: within their view, personal data masked.</summary>
internal sealed class LeadReader(ModuleDatabase<CrmSyncDbContext> database, IPeople people, LeadNames names, LeadTimeline timeline) : ITransientDependency
{
    public async Task<PagedResultDto<LeadDto>> ReadAsync(GetLeadsInput input, LeadView view, CancellationToken cancellationToken)
    {
        var filter = new LeadFilter(input, view);
        var orderBy = filter.OrderBy();
        long total;
        IReadOnlyList<Lead> leads;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            total = await transaction.SingleOrDefaultAsync<long>(LeadListSql.Count(filter), filter.Parameters(), cancellationToken);
            leads = await transaction.QueryAsync<Lead>(LeadListSql.Page(filter, orderBy), filter.Parameters(), cancellationToken);
        }

        var owners = await names.UsersAsync(leads.Select(l => l.OwnerId), cancellationToken);
        var units = await names.UnitsAsync(leads.Select(l => l.UnitId), cancellationToken);
        return new PagedResultDto<LeadDto> { TotalCount = total, Items = [.. leads.Select(l => ToDto(l, view, owners, units))] };
    }

    public async Task<LeadDetailsDto> ReadAsync(Guid id, LeadView view, CancellationToken cancellationToken)
    {
        Lead lead;
        IReadOnlyList<LeadTimelineEntryDto> events;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            lead = await transaction.SingleOrDefaultAsync<Lead>(LeadListSql.One(view), view.ParametersWith(new { id }), cancellationToken)
                ?? throw new EntityNotFoundException("Lead", id);
            events = await timeline.ReadAsync(transaction, lead.PartNo, cancellationToken);
        }

        var part = new PartId(lead.PartNo);
        var person = (await people.GetAsync([part], cancellationToken)).GetValueOrDefault(part);
        var owners = await names.UsersAsync([lead.OwnerId], cancellationToken);
        var units = await names.UnitsAsync([lead.UnitId], cancellationToken);
        return ToDetails(lead, ToPerson(lead, person, view), events, view, owners, units);
    }

    public async Task<LeadFilterValuesDto> ReadValuesAsync(LeadView view, CancellationToken cancellationToken)
    {
        IReadOnlyList<(Guid? Id, bool IsOwner)> ids;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            ids = await transaction.QueryAsync<(Guid? Id, bool IsOwner)>(LeadListSql.Values(view), view.Parameters, cancellationToken);
        }

        var owners = await names.UsersAsync(ids.Where(i => i.IsOwner).Select(i => i.Id), cancellationToken);
        var units = await names.UnitsAsync(ids.Where(i => !i.IsOwner).Select(i => i.Id), cancellationToken);
        return new LeadFilterValuesDto(ToValues(owners), ToValues(units));
    }

    public async Task<LeadWorkDto> ReadWorkAsync(LeadView view, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return (await transaction.QueryAsync<LeadWorkDto>(LeadListSql.Work(view), view.ParametersWith(new { Me = view.UserId }), cancellationToken)).Single();
    }

    private static LeadFilterValueDto[] ToValues(IReadOnlyDictionary<Guid, string> names) =>
        [.. names.OrderBy(n => n.Value, StringComparer.CurrentCulture).Select(n => new LeadFilterValueDto(n.Key, n.Value))];

    private static LeadPersonDto ToPerson(Lead lead, PersonSnapshot? person, LeadView view)
    {
        var isMasked = !view.Unmasks(lead);
        return new LeadPersonDto
        {
            ProfileId = person?.PublicId ?? lead.ProfilePublicId,
            Name = isMasked ? Masked.Name(person?.Name) : person?.Name,
            Phone = isMasked ? Masked.Phone(person?.Phone) : person?.Phone,
            Email = isMasked ? Masked.Email(person?.Email) : person?.Email,
            City = person?.Attributes.GetValueOrDefault("city") as string,
            IsMasked = isMasked,
        };
    }

    private static LeadDto ToDto(Lead lead, LeadView view, IReadOnlyDictionary<Guid, string> owners, IReadOnlyDictionary<Guid, string> units) => new()
    {
        Id = lead.Id,
        Title = lead.Title,
        State = lead.State,
        ProfileId = lead.ProfileId ?? lead.ProfilePublicId,
        PersonName = view.Unmasks(lead) ? lead.PersonName : Masked.Name(lead.PersonName),
        UnitId = lead.UnitId,
        UnitName = NameOf(units, lead.UnitId),
        OwnerId = lead.OwnerId,
        OwnerName = NameOf(owners, lead.OwnerId),
        Amount = AmountOf(lead),
        Currency = lead.Currency,
        CreationTime = lead.CreatedAt,
        AcceptedTime = lead.AcceptedAt,
        ClosedTime = lead.ClosedAt,
        CanAccept = view.CanAccept(lead),
        ConcurrencyStamp = lead.ConcurrencyStamp,
    };

    private static LeadDetailsDto ToDetails(
        Lead lead, LeadPersonDto person, IReadOnlyList<LeadTimelineEntryDto> events, LeadView view,
        IReadOnlyDictionary<Guid, string> owners, IReadOnlyDictionary<Guid, string> units) => new()
        {
            Id = lead.Id,
            Title = lead.Title,
            State = lead.State,
            ProfileId = person.ProfileId,
            PersonName = person.Name,
            UnitId = lead.UnitId,
            UnitName = NameOf(units, lead.UnitId),
            OwnerId = lead.OwnerId,
            OwnerName = NameOf(owners, lead.OwnerId),
            Amount = AmountOf(lead),
            Currency = lead.Currency,
            CreationTime = lead.CreatedAt,
            AcceptedTime = lead.AcceptedAt,
            ClosedTime = lead.ClosedAt,
            CanAccept = view.CanAccept(lead),
            ConcurrencyStamp = lead.ConcurrencyStamp,
            Person = person,
            Reasons = lead.Reasons,
            JourneyId = lead.JourneyId,
            LostReason = lead.LostReason,
            Timeline = events,
            CanClose = view.CanClose(lead),
            CanReassign = view.CanReassign(lead),
        };

    private static string? NameOf(IReadOnlyDictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;

    private static decimal? AmountOf(Lead lead) =>
        lead is { AmountMinor: { } minor, Currency: { } currency } ? MinorUnits.ToAmount(minor, currency) : null;
}
