using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Mmo.AspNetCore.Input;

/// <summary>Names fields as JSON does, gives validation attributes a text key, and forbids null inside lists of non-null things.</summary>
internal sealed class InputMetadata : IBindingMetadataProvider, IDisplayMetadataProvider, IValidationMetadataProvider
{
    private static readonly NullabilityInfoContext Nullability = new();

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        // A constructor's parameter is a record's field; a method's parameter keeps its name, which would else become a prefix.
        if (context.Key is { Name: { } name } and ({ MetadataKind: ModelMetadataKind.Property } or { ParameterInfo.Member: ConstructorInfo }))
        {
            context.BindingMetadata.BinderModelName ??= JsonNamingPolicy.CamelCase.ConvertName(name);
        }
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.Name is { } name && context.DisplayMetadata.DisplayName is null)
        {
            context.DisplayMetadata.DisplayName = () => JsonNamingPolicy.CamelCase.ConvertName(name);
        }
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var validators = context.ValidationMetadata.ValidatorMetadata;
        if (IsListOfNonNull(context.Key) && !validators.OfType<NoNullElementAttribute>().Any())
        {
            validators.Add(new NoNullElementAttribute());
        }

        foreach (var attribute in validators.OfType<ValidationAttribute>().Where(a => a is { ErrorMessage: null, ErrorMessageResourceName: null }))
        {
            attribute.ErrorMessage = KeyOf(attribute);
        }
    }

    private static string? KeyOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Mmo:Validation.Required",
        StringLengthAttribute { MinimumLength: > 0 } => "Mmo:Validation.StringLengthBetween",
        StringLengthAttribute => "Mmo:Validation.StringLength",
        MaxLengthAttribute => "Mmo:Validation.MaxLength",
        MinLengthAttribute => "Mmo:Validation.MinLength",
        RangeAttribute => "Mmo:Validation.Range",
        RegularExpressionAttribute => "Mmo:Validation.Pattern",
        EmailAddressAttribute => "Mmo:Validation.Email",
        UrlAttribute => "Mmo:Validation.Url",
        PhoneAttribute => "Mmo:Validation.Phone",
        CompareAttribute => "Mmo:Validation.Compare",
        LengthAttribute => "Mmo:Validation.Length",
        AllowedValuesAttribute or DeniedValuesAttribute => "Mmo:Validation.Value",
        Base64StringAttribute => "Mmo:Validation.Base64",
        NoNullElementAttribute => "Mmo:Validation.NoNullElement",
        _ => null,
    };

    private static bool IsListOfNonNull(ModelMetadataIdentity key)
    {
        if (key.ModelType == typeof(string) || !typeof(System.Collections.IEnumerable).IsAssignableFrom(key.ModelType))
        {
            return false;
        }

        // NullabilityInfoContext caches and is not thread-safe.
        lock (Nullability)
        {
            var info = key.PropertyInfo is { } property ? Nullability.Create(property)
                : key.ParameterInfo is { } parameter ? Nullability.Create(parameter)
                : null;
            var element = info?.ElementType ?? info?.GenericTypeArguments.LastOrDefault();
            return element is { WriteState: NullabilityState.NotNull, Type.IsValueType: false };
        }
    }
}
