using System.Globalization;
using HandlebarsDotNet;

namespace Mmo.ContentHub.Rendering;

/// <summary>The functions that templates may call.</summary>
internal static class TemplateFunctions
{
    /// <summary>Their names, as the linter knows them.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string> { "default", "formatDate", "formatNumber" };

    public static void Register(IHandlebars handlebars)
    {
        // {{default person.name "朋友"}}: what to read where there is no value.
        handlebars.RegisterHelper("default", (writer, _, arguments) =>
            writer.Write(IsEmpty(arguments.At<object?>(0)) && arguments.Length > 1 ? arguments[1] : arguments[0]));

        // {{formatDate event.paidAt "yyyy-MM-dd"}}
        handlebars.RegisterHelper("formatDate", (writer, _, arguments) =>
        {
            var text = Convert.ToString(arguments.At<object?>(0), CultureInfo.InvariantCulture);
            var format = arguments.Length > 1 ? Convert.ToString(arguments[1], CultureInfo.InvariantCulture) : "yyyy-MM-dd";
            writer.Write(DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at.ToString(format, CultureInfo.InvariantCulture)
                : text);
        });

        // {{formatNumber event.amount "#,##0.00"}}
        handlebars.RegisterHelper("formatNumber", (writer, _, arguments) =>
        {
            var text = Convert.ToString(arguments.At<object?>(0), CultureInfo.InvariantCulture);
            var format = arguments.Length > 1 ? Convert.ToString(arguments[1], CultureInfo.InvariantCulture) : "#,##0.##";
            writer.Write(decimal.TryParse(text, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(format, CultureInfo.InvariantCulture)
                : text);
        });
    }

    // What Handlebars hands over for a variable without a value is an UndefinedBindingResult, not null.
    private static bool IsEmpty(object? value) => value is null or UndefinedBindingResult || Convert.ToString(value, CultureInfo.InvariantCulture) is null or "";
}
