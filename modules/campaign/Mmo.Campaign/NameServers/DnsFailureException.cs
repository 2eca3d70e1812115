namespace Mmo.Campaign.NameServers;

internal sealed class DnsFailureException(string message, Exception? inner = null) : Exception(message, inner);
