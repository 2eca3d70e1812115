namespace Mmo.Architecture.Tests.Assemblies;

public sealed class BannedTests
{
    [Fact]
    public void Nothing_that_was_compiled_uses_a_banned_member() =>
        Exceptions.Load().Apply("A15", ModuleAssemblies.Modules.Concat(ModuleAssemblies.Kernel)
            .SelectMany(a => BannedRules.Check(a.GetName().Name!, BannedRules.MembersUsedBy(a)))).ShouldBeEmpty();

    [Fact]
    public void A_banned_member_is_noticed()
    {
        _ = DateTimeOffset.UtcNow;
        BannedRules.Check("test", BannedRules.MembersUsedBy(typeof(BannedTests).Assembly))
            .ShouldContain(v => v.Subject.Contains("DateTimeOffset.get_UtcNow"));
    }
}
