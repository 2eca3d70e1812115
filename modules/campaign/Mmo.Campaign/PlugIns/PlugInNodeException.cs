namespace Mmo.Campaign.PlugIns;

/// <summary>A plug-in's node could not be carried out; the message is what the journey's page shows.</summary>
internal sealed class PlugInNodeException(string message, Exception? inner = null) : Exception(message, inner);
