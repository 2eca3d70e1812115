using Mmo.DependencyInjection;
using Mmo.Users;

namespace Mmo.Campaign.Journeys;

/// <summary>Whose hand a draft is in. The audit log tells when another takes over; who that is their id says, since everybody may call themselves anything.</summary>
internal sealed class DraftHand(CampaignDbContext database, ICurrentUser user) : ITransientDependency
{
    public void Take(Journey journey)
    {
        var id = user.Id ?? user.ApiKeyId;
        if (journey.DraftBy is not null && journey.DraftById == id)
        {
            return;
        }

        if (journey.DraftBy == user.Name)
        {
            // Two who are called alike: told all the same.
            database.Entry(journey).Property(j => j.DraftBy).IsModified = true;
        }

        journey.DraftById = id;
        journey.DraftBy = user.Name;
    }

    public static void Leave(Journey journey)
    {
        journey.DraftById = null;
        journey.DraftBy = null;
    }
}
