using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.Campaign.NameServers;
using Mmo.Campaign.Tests.Hosting.Others;
using Mmo.Cdp;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Consents;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.Cdp.Segments;
using Mmo.ContentHub.Templates;
using Mmo.CrmSync.Leads;
using Mmo.Identity;
using Mmo.Modularity;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>
/// Campaign on the real tables and views of cdp, beside the module that signs people in. What the other modules do behind their contracts
/// is played, so that a test can say what they answer.
/// </summary>
[DependsOn(typeof(CampaignModule), typeof(CdpModule), typeof(IdentityModule))]
internal sealed class CampaignTestModule : MmoModule
{
    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
        Play<IPeople, PlayedPeople>(services);
        Play<IConsents, PlayedConsents>(services);
        Play<IConditions, PlayedConditions>(services);
        Play<IInternalEvents, PlayedEvents>(services);
        Play<IPersonChanges, PlayedChanges>(services);
        Play<IAttributeDirectory, PlayedAttributes>(services);
        Play<ISegmentDirectory, PlayedSegments>(services);
        Play<IEmailTemplates, PlayedTemplates>(services);
        Play<ILeads, PlayedLeads>(services);
        Play<ITextRecords, PlayedTextRecords>(services);
    }

    private static void Play<TContract, TPlayed>(IServiceCollection services)
        where TContract : class
        where TPlayed : class, TContract
    {
        services.RemoveAll<TContract>();
        services.AddSingleton<TPlayed>();
        services.AddSingleton<TContract>(provider => provider.GetRequiredService<TPlayed>());
    }
}
