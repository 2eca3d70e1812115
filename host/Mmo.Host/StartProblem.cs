using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Host.Postgres;

namespace Mmo.Host;

/// <summary>What an operator can mend, in one sentence; a trace would only hide it. Everything else is a fault of ours and keeps its trace.</summary>
internal static class StartProblem
{
    public static string? Sentence(Exception exception) => exception switch
    {
        EmbeddedPostgresException or DatabaseStartException => exception.Message,
        { InnerException: AddressInUseException } => $"{exception.Message.TrimEnd('.')}: stop the other program, or choose another port, such as --urls http://localhost:5001.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "This user may not listen on that port: choose one above 1024, such as --urls http://localhost:5000.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "This machine does not have the address of --urls: choose one that it has, such as --urls http://localhost:5000.",
        FormatException => $"The configuration cannot be read ({exception.Message.TrimEnd('.')}): correct it, then start again.",
        InvalidDataException => $"{exception.Message.TrimEnd('.')} ({exception.InnerException?.Message.TrimEnd('.')}): correct the file, then start again.",
        _ => null,
    };
}
