using Microsoft.AspNetCore.Authorization;
using Mmo.Permissions;

namespace Mmo.AspNetCore.Authorization;

internal sealed class PermissionHandler(IPermissionChecker permissions) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.Identity?.IsAuthenticated == true && await permissions.IsGrantedAsync(requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
