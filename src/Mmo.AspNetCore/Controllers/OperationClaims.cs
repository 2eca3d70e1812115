namespace Mmo.AspNetCore.Controllers;

/// <summary>Refuses operations that would share a route or an operation id, or have two bodies.</summary>
internal sealed class OperationClaims
{
    private readonly Dictionary<string, RemoteOperation> _taken = new(StringComparer.OrdinalIgnoreCase);

    public static void Check(ConventionalControllerSetting setting)
    {
        var claims = new OperationClaims();
        foreach (var operation in RemoteOperation.AllOf(setting))
        {
            claims.Add(setting, operation);
        }
    }

    public void Add(ConventionalControllerSetting setting, RemoteOperation operation)
    {
        Claim($"{operation.Verb} /{operation.Template}", operation);
        Claim($"{setting.DocumentName}: {operation.ControllerName}_{operation.ActionName}", operation);
        var bodies = operation.Method.GetParameters().Where(p => ParameterKinds.IsBody(p.ParameterType, operation.Verb)).Select(p => p.Name).ToArray();
        if (bodies.Length > 1)
        {
            throw new InvalidOperationException($"{operation}: {string.Join(" and ", bodies)} would both be the body. Put them into one input class.");
        }
    }

    private void Claim(string key, RemoteOperation operation)
    {
        if (!_taken.TryAdd(key, operation))
        {
            throw new InvalidOperationException($"{operation} and {_taken[key]} would share '{key}'. Give one of them another name.");
        }
    }
}
