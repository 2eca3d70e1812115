namespace Mmo.CrmSync.Leads;

/// <summary>Somebody else has the lead; the desk adds their name to the sentence.</summary>
internal sealed class LeadHeldException(string code, Guid ownerId) : Exception(code)
{
    public string Code { get; } = code;

    public Guid OwnerId { get; } = ownerId;
}
