namespace Mmo.ContentHub.Rendering;

internal sealed class TemplateTooLargeException(int maxLength)
    : Exception($"The filled template is longer than {maxLength} characters; loops inside loops multiply.");
