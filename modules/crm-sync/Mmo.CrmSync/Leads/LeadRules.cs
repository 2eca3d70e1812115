using Mmo.CrmSync.Reporting;
using Mmo.ErrorHandling;
using Mmo.Identity.Users;
using Mmo.Money;

namespace Mmo.CrmSync.Leads;

/// <summary>Who may do what with a lead in which state. Null means that it is done already, by the same person with the same words.</summary>
internal static class LeadRules
{
    public static LeadChange? Accept(Lead lead, LeadView view, Guid userId)
    {
        if (lead.State == LeadState.Accepted && lead.OwnerId == userId)
        {
            return null;
        }

        if (!view.Sees(lead))
        {
            throw view.SawInPool(lead) ? new LeadHeldException(CrmSyncErrorCodes.LeadTaken, lead.OwnerId!.Value) : NotFound(lead);
        }

        EnsureOpen(lead);
        if (lead.OwnerId is { } owner && owner != userId)
        {
            throw new LeadHeldException(lead.State == LeadState.New ? CrmSyncErrorCodes.LeadOfOther : CrmSyncErrorCodes.LeadTaken, owner);
        }

        return new LeadChange(
            LeadSql.Accept, new { UserId = userId }, "accepted",
            new { state = Pair(lead.State, LeadState.Accepted), ownerId = Pair(lead.OwnerId, userId) })
        {
            Event = now => LeadEvents.Accepted(lead, now),
        };
    }

    public static LeadChange? Win(Lead lead, LeadView view, decimal amount, string currency, long minor)
    {
        if (lead.State == LeadState.Won && IsOwn(lead, view) && lead.AmountMinor == minor && lead.Currency == currency)
        {
            return null;
        }

        EnsureMayClose(lead, view);
        return new LeadChange(
            LeadSql.Win, new { Minor = minor, Currency = currency }, "won",
            new { state = Pair(lead.State, LeadState.Won), amount = Pair(null, amount), currency = Pair(null, currency) })
        {
            Event = now => LeadEvents.Won(lead, now, amount, currency),
        };
    }

    public static LeadChange? Lose(Lead lead, LeadView view, string reason)
    {
        if (lead.State == LeadState.Lost && IsOwn(lead, view) && lead.LostReason == reason)
        {
            return null;
        }

        EnsureMayClose(lead, view);
        return new LeadChange(LeadSql.Lose, new { Reason = reason }, "lost", new { state = Pair(lead.State, LeadState.Lost) })
        {
            Reason = reason,
            Event = now => LeadEvents.Lost(lead, now, reason),
        };
    }

    public static LeadChange? Reassign(Lead lead, LeadView view, UserInfo owner)
    {
        if (!view.Sees(lead))
        {
            throw NotFound(lead);
        }

        EnsureOpen(lead);
        var unitId = owner.UnitId ?? lead.UnitId;
        return lead.OwnerId == owner.Id
            ? null
            : new LeadChange(
                LeadSql.Reassign, new { OwnerId = owner.Id, UnitId = unitId }, "reassigned",
                new { ownerId = Pair(lead.OwnerId, owner.Id), unitId = Pair(lead.UnitId, unitId), state = Pair(lead.State, LeadState.New) });
    }

    /// <summary>The currency's code and the amount in its minor units; nothing is rounded.</summary>
    public static (string Currency, long Minor) ReadMoney(decimal amount, string currency)
    {
        var code = MinorUnits.NormalizeCurrency(currency) ?? throw new MmoValidationException("currency", CrmSyncErrorCodes.CurrencyFormat);
        return amount > 0 && MinorUnits.From(amount, code) is { } minor && MinorUnits.ToAmount(minor, code) == amount
            ? (code, minor)
            : throw new MmoValidationException("amount", CrmSyncErrorCodes.AmountInvalid, ("Currency", code), ("Digits", MinorUnits.DigitsOf(code)));
    }

    private static void EnsureMayClose(Lead lead, LeadView view)
    {
        if (!view.Sees(lead))
        {
            throw NotFound(lead);
        }

        EnsureOpen(lead);
        if (!view.MayManage && !IsOwn(lead, view))
        {
            throw lead.OwnerId is { } owner ? new LeadHeldException(CrmSyncErrorCodes.LeadOfOther, owner) : new BusinessException(CrmSyncErrorCodes.LeadNotAccepted);
        }

        if (lead.State != LeadState.Accepted)
        {
            throw new BusinessException(CrmSyncErrorCodes.LeadNotAccepted);
        }
    }

    private static void EnsureOpen(Lead lead)
    {
        if (lead.IsClosed)
        {
            throw new BusinessException(CrmSyncErrorCodes.LeadClosed);
        }
    }

    private static bool IsOwn(Lead lead, LeadView view) => view.UserId is { } userId && lead.OwnerId == userId;

    private static EntityNotFoundException NotFound(Lead lead) => new("Lead", lead.Id);

    private static object?[] Pair(object? before, object? after) => [before, after];
}
