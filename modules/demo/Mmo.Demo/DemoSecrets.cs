using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;

namespace Mmo.Demo;

/// <summary>The demo administrator's password: kept, because whoever may make the company may as well sign in to it.</summary>
internal sealed class DemoSecrets(IDataProtectionProvider protection) : ISingletonDependency
{
    private readonly IDataProtector _protector = protection.CreateProtector("mmo.demo.password");

    public string Protect(string password) => _protector.Protect(password);

    public string Reveal(string secret) => _protector.Unprotect(secret);
}
