namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>
/// A filled company whose host answers thousands of requests: what ./test.sh spares short processes, to compile anew what is called often, pays off
/// in it after three thousand.
/// </summary>
public sealed class BesiegedCompany() : FilledCompany(new Dictionary<string, string> { ["DOTNET_TC_CallCounting"] = "1" });
