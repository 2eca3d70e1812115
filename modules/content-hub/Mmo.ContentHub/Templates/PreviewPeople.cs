using Mmo.Cdp;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Permissions;

namespace Mmo.ContentHub.Templates;

/// <summary>What a preview may tell of a person: as much as the reader sees of them elsewhere, since a template can print every attribute.</summary>
internal sealed class PreviewPeople(IProfileAppService profiles, IPeople people, IPermissionChecker permissions) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<string, object?>> AttributesOfAsync(Guid profileId, CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(CdpPermissions.Profiles, cancellationToken))
        {
            throw new MmoAuthorizationException();
        }

        // Not found outside the reader's data scope, and masked.
        var profile = await profiles.GetAsync(profileId, cancellationToken);
        var parts = await people.FindAsync([profileId], cancellationToken);
        if (!parts.TryGetValue(profileId, out var part) || !(await people.GetAsync([part], cancellationToken)).TryGetValue(part, out var person))
        {
            throw new EntityNotFoundException("Profile", profileId);
        }

        if (await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken))
        {
            return person.Attributes;
        }

        var masked = profile.Attributes.Where(a => a.IsPersonal).ToDictionary(a => a.Key, a => (object?)a.Value);
        return person.Attributes.ToDictionary(a => a.Key, a => masked.TryGetValue(a.Key, out var value) ? value : a.Value);
    }
}
