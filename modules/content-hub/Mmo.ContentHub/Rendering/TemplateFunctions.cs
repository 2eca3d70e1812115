using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;

namespace Mmo.ContentHub.Rendering;

/// <summary>The functions that templates may call.</summary>
internal static partial class TemplateFunctions
{
    /// <summary>Their names, as the linter knows them.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string> { "default", "formatDate", "formatNumber" };

    private static readonly HashSet<string> OfHandlebars = ["lookup", "log", "else"];

    public static bool IsKnown(string name) => Names.Contains(name) || OfHandlebars.Contains(name);

    public static void Register(IHandlebars handlebars)
    {
        // {{default person.name "朋友"}}: what to read where there is no value.
        handlebars.RegisterHelper("default", (writer, _, arguments) =>
        {
            Need(arguments.Length > 0, "default");
            writer.Write(IsEmpty(arguments[0]) && arguments.Length > 1 ? arguments[1] : arguments[0]);
        });

        // {{formatDate event.paidAt "yyyy-MM-dd"}}
        handlebars.RegisterHelper("formatDate", (writer, _, arguments) =>
        {
            Need(arguments.Length > 0, "formatDate");
            var text = Convert.ToString(arguments[0], CultureInfo.InvariantCulture);
            var format = arguments.Length > 1 ? Convert.ToString(arguments[1], CultureInfo.InvariantCulture) : "yyyy-MM-dd";
            writer.Write(DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? Format(at, format, "formatDate")
                : text);
        });

        // {{formatNumber event.amount "#,##0.00"}}
        handlebars.RegisterHelper("formatNumber", (writer, _, arguments) =>
        {
            Need(arguments.Length > 0, "formatNumber");
            var text = Convert.ToString(arguments[0], CultureInfo.InvariantCulture);
            var format = arguments.Length > 1 ? Convert.ToString(arguments[1], CultureInfo.InvariantCulture) : "#,##0.##";
            writer.Write(decimal.TryParse(text, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                ? Format(number, format, "formatNumber")
                : text);
        });
    }

    // "N999999999" asks for a thousand million digits.
    private static string Format(IFormattable value, string? format, string function)
    {
        try
        {
            return LongPrecision().IsMatch(format ?? "") ? throw new FormatException() : value.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new TemplateException("ContentHub:FunctionFormat", ("Function", function), ("Format", format));
        }
    }

    private static void Need(bool holds, string function)
    {
        if (!holds)
        {
            throw new TemplateException("ContentHub:FunctionNeedsVariable", ("Function", function));
        }
    }

    [GeneratedRegex(@"^[A-Za-z]\d{3,}$")]
    private static partial Regex LongPrecision();

    // What Handlebars hands over for a variable without a value is an UndefinedBindingResult, not null.
    private static bool IsEmpty(object? value) => value is null or UndefinedBindingResult || Convert.ToString(value, CultureInfo.InvariantCulture) is null or "";
}
