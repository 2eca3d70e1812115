using System.Text;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>What a plan says of one place in an event's properties, and of what stands below it.</summary>
internal sealed class PlanNode(string path)
{
    private readonly List<PlanNode> _children = [];
    private Dictionary<byte[], PlanNode>.AlternateLookup<ReadOnlySpan<byte>>? _byName;
    private Dictionary<byte[], PlanNode>? _names;
    private PlanPropertyDto? _definition;

    public string Path => path;

    public PlanTypes Types { get; private set; }

    public AllowedValues? Allowed { get; private set; }

    /// <summary>What is said of each entry of a list.</summary>
    public PlanNode? Items { get; private set; }

    /// <summary>Its place among the others of its object.</summary>
    public int Index { get; private init; }

    /// <summary>A list and no interface of one: going through it makes no enumerator.</summary>
    public List<PlanNode> Children => _children;

    public bool HasChildren => _children.Count > 0;

    /// <summary>What is missing where this is: itself, or what is required below it if it is only named on the way there.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public static PlanNode Root(PlanEventDto planned)
    {
        var root = new PlanNode("");
        foreach (var property in planned.Properties)
        {
            root.Add(property);
        }

        root.Close();
        return root;
    }

    public PlanNode? Find(ReadOnlySpan<byte> name) => _byName is { } names && names.TryGetValue(name, out var child) ? child : null;

    private void Add(PlanPropertyDto property)
    {
        var at = this;
        foreach (var step in PlanPath.Parse(property.Path)!)
        {
            at = step is null ? at.Items ??= new PlanNode($"{at.Path}{PlanPath.Items}") : at.ChildOf(step);
        }

        at._definition = property;
    }

    private PlanNode ChildOf(string name)
    {
        var key = Encoding.UTF8.GetBytes(name);
        _names ??= new(Utf8Names.Comparer);
        if (!_names.TryGetValue(key, out var child))
        {
            _names[key] = child = new PlanNode(PlanPath.Join(path, name)) { Index = _children.Count };
            _children.Add(child);
        }

        return child;
    }

    private void Close()
    {
        _byName = _names?.GetAlternateLookup<ReadOnlySpan<byte>>();
        _children.ForEach(child => child.Close());
        Items?.Close();
        var types = PlanValues.Of(_definition?.Types ?? []);
        var isNamedOnly = _definition is null;

        // Who has properties is an object, and who has entries a list, whether that is said or not.
        Types = types == PlanTypes.Any && !isNamedOnly ? types
            : types | (HasChildren ? PlanTypes.Object : 0) | (Items is not null ? PlanTypes.List : 0);
        Allowed = _definition is { AllowedValues.Count: > 0 } known ? new AllowedValues(known.AllowedValues) : null;
        Missing = _definition is { IsRequired: true } ? [path]
            : isNamedOnly ? [.. _children.SelectMany(child => child.Missing)]
            : [];
    }
}
