namespace Mmo.ContentHub.Rendering;

/// <summary>A function of a template was called with something it cannot work on; the message says so to the template's author.</summary>
internal sealed class TemplateFunctionException(string message) : Exception(message);
