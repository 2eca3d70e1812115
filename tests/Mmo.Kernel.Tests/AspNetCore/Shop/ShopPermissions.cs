using Mmo.Permissions;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

internal sealed class ShopPermissions : PermissionDefinitionProvider
{
    public const string Books = "Shop.Books";
    public const string Edit = "Shop.Books.Edit";

    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup("Shop").AddPermission(Books).ForApiKeys().AddChild(Edit);
}
