using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.EventMeanings;

[Authorize(CdpPermissions.EventMeanings)]
internal sealed class EventMeaningAppService(CdpDbContext db, TenantRulesCache rules, ICurrentTenant currentTenant, TimeProvider clock) : IEventMeaningAppService
{
    public async Task<ListResultDto<EventMeaningDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var meanings = await db.Set<EventMeaning>().AsNoTracking().OrderBy(m => m.EventName).ToListAsync(cancellationToken);
        return new() { Items = [.. meanings.Select(Map)] };
    }

    public async Task<EventMeaningDto> CreateAsync(CreateEventMeaningDto input, CancellationToken cancellationToken = default)
    {
        var meaning = new EventMeaning
        {
            Id = Uuid.Next(clock),
            EventName = Name(input),
            Meaning = input.Meaning,
            OrderIdPath = input.OrderIdPath.Trim(),
            AmountPath = input.AmountPath.Trim(),
            CurrencyPath = input.CurrencyPath?.Trim(),
        };
        db.Add(meaning);
        return await SaveAsync(meaning, cancellationToken);
    }

    public async Task<EventMeaningDto> UpdateAsync(Guid id, UpdateEventMeaningDto input, CancellationToken cancellationToken = default)
    {
        var meaning = await LoadAsync(id, cancellationToken);
        db.Expect(meaning, input.ConcurrencyStamp);
        meaning.EventName = Name(input);
        meaning.Meaning = input.Meaning;
        meaning.OrderIdPath = input.OrderIdPath.Trim();
        meaning.AmountPath = input.AmountPath.Trim();
        meaning.CurrencyPath = input.CurrencyPath?.Trim();
        return await SaveAsync(meaning, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        db.Remove(await LoadAsync(id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        rules.Forget(currentTenant.RequiredId);
    }

    private static string Name(EventMeaningInput input)
    {
        var name = input.EventName.Trim();
        return name.StartsWith(InternalEventNames.Prefix, StringComparison.Ordinal)
            ? throw new MmoValidationException("eventName", CdpErrorCodes.EventNameReserved, ("Prefix", InternalEventNames.Prefix))
            : name;
    }

    private async Task<EventMeaning> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<EventMeaning>().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new EntityNotFoundException("EventMeaning", id);

    private async Task<EventMeaningDto> SaveAsync(EventMeaning meaning, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_event_meaning_event"))
        {
            throw new BusinessException(CdpErrorCodes.EventMeaningTaken, innerException: exception).WithData("Event", meaning.EventName);
        }

        rules.Forget(currentTenant.RequiredId);
        return Map(meaning);
    }

    private static EventMeaningDto Map(EventMeaning meaning) => new()
    {
        Id = meaning.Id,
        EventName = meaning.EventName,
        Meaning = meaning.Meaning,
        OrderIdPath = meaning.OrderIdPath,
        AmountPath = meaning.AmountPath,
        CurrencyPath = meaning.CurrencyPath,
        ConcurrencyStamp = meaning.ConcurrencyStamp,
    };
}
