using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Architecture.Tests.Assemblies;
using Mmo.Auditing;
using Mmo.Data;
using Mmo.Localization;
using Mmo.Permissions;
using Mmo.Settings;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Texts;

public sealed class TextTests
{
    private readonly IServiceProvider _host = HostServices.Build();

    private IMmoTexts Texts => _host.GetRequiredService<IMmoTexts>();

    [Fact]
    public void Chinese_and_English_have_the_same_keys_and_placeholders() =>
        Exceptions.Load().Apply("A14", TextRules.SameInBothLanguages(Texts.All("zh-Hans"), Texts.All("en"))).ShouldBeEmpty();

    [Fact]
    public void Every_permission_setting_and_error_code_has_a_text() =>
        Exceptions.Load().Apply("A14-complete", TextRules.Complete(Keys(), Texts.All("zh-Hans"))).ShouldBeEmpty();

    [Fact]
    public void A_missing_language_and_another_placeholder_are_noticed()
    {
        var violations = TextRules.SameInBothLanguages(
            new Dictionary<string, string> { ["a"] = "甲", ["b"] = "{Name}乙" },
            new Dictionary<string, string> { ["b"] = "B {Other}", ["c"] = "C" }).ToArray();
        violations.Length.ShouldBe(3);
    }

    [Fact]
    public void A_code_without_a_text_is_noticed() =>
        TextRules.Complete(["Cdp:Unknown"], new Dictionary<string, string>()).ShouldHaveSingleItem();

    [Fact]
    public void What_the_audit_log_tells_has_words_in_both_languages()
    {
        var audited = ModuleAssemblies.Implementations.SelectMany(a => a.GetTypes()).Where(t => t.GetCustomAttribute<AuditedAttribute>() is not null).ToArray();
        audited.ShouldNotBeEmpty();
        TextRules.Complete(audited.Select(t => $"Kind:{t.Name}"), Texts.All("zh-Hans")).ShouldBeEmpty();
        foreach (var language in new[] { "zh", "en" })
        {
            TextRules.Complete(audited.SelectMany(AuditedProperties), AdminUiTexts.Properties(language)).ShouldBeEmpty(language);
        }
    }

    [Fact]
    public void Sales_results_are_called_by_the_words_of_the_glossary()
    {
        var glossary = new Dictionary<string, string> { ["成交"] = "赢单", ["丢单"] = "输单" };
        var guides = Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").ToDictionary(file => Path.GetRelativePath(Repository.Root, file), File.ReadAllText);

        TextRules.OneWord(Texts.All("zh-Hans").Concat(AdminUiTexts.Files("zh")).Concat(guides), glossary).ShouldBeEmpty();
        TextRules.OneWord(new Dictionary<string, string> { ["x"] = "已成交" }, glossary).ShouldHaveSingleItem();
    }

    private static IEnumerable<string> AuditedProperties(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetCustomAttribute<NotAuditedAttribute>() is null && property.GetCustomAttribute<PersonalDataAttribute>() is null
            && property.CanWrite && property.Name is not ("TenantId" or "ConcurrencyStamp")
            && !property.PropertyType.IsDefined(typeof(AuditedAttribute))
        select JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private IEnumerable<string> Keys()
    {
        var permissions = _host.GetRequiredService<IPermissionDefinitions>();
        var settings = _host.GetServices<ISettingDefinitionProvider>().SelectMany(p => p.Define());
        var codes = ModuleAssemblies.Contracts
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral))
            .Select(f => (string)f.GetRawConstantValue()!);
        return permissions.Groups.Select(g => $"PermissionGroup:{g.Name}")
            .Concat(permissions.All.Keys.Select(name => $"Permission:{name}"))
            .Concat(settings.Select(s => $"Setting:{s.Name}"))
            .Concat(codes);
    }
}
