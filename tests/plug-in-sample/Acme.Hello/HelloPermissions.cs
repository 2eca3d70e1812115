using Mmo.Permissions;

namespace Acme.Hello;

internal sealed class HelloPermissions : PermissionDefinitionProvider
{
    public const string Greetings = "Acme.Greetings";

    public override void Define(IPermissionDefinitionContext context) => context.AddGroup("Acme").AddPermission(Greetings);
}
