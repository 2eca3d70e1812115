using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mmo.DependencyInjection;
using Mmo.Identity.Users;
using Mmo.Modularity;
using Mmo.Permissions;
using Mmo.Settings;

namespace Mmo.Identity.Tests.Hosting;

/// <summary>Another module, which brings permissions and settings of its own.</summary>
[DependsOn(typeof(IdentityModule))]
internal sealed class ShopModule : MmoModule
{
    public const string Leads = "Shop.Leads";
    public const string AcceptLeads = "Shop.Leads.Accept";
    public const string Orders = "Shop.Orders";
    public const string Greeting = "Shop.Greeting";
    public const string Count = "Shop.Count";
    public const string Secret = "Shop.SmtpPassword";

    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock()));
        context.Services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<User>>(new CountingHasher()));
    }

    internal sealed class Permissions : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context)
        {
            var group = context.AddGroup("Shop");
            group.AddPermission(Leads).AddChild(AcceptLeads);
            group.AddPermission(Orders).ForApiKeys();
        }
    }

    internal sealed class Settings : ISettingDefinitionProvider, ISingletonDependency
    {
        public IEnumerable<SettingDefinition> Define() =>
        [
            new SettingDefinition(Greeting, "你好", IsVisibleToClients: true),
            new SettingDefinition(Secret, IsEncrypted: true),
            new SettingDefinition(Count, "1", Pattern: "[0-9]{1,3}"),
        ];
    }
}
